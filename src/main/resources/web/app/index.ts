import './style/index.css';
import { showKey } from './editing/door';
import { start } from './page';
import { listenToKeys } from './keys';
import { searchAsOneTypes } from './finder';

showKey();
start();
listenToKeys();
searchAsOneTypes();
