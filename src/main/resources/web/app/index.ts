import './style/index.css';
import { start } from './page';
import { listenToKeys } from './keys';
import { searchAsOneTypes } from './finder';

start();
listenToKeys();
searchAsOneTypes();
