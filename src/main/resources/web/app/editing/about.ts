import { notice } from '../notice';
import { editActor, met } from './actor';
import { onDesk } from './desk';
import { deleteArticle, editHead } from './head';

/** What is known of the article or the actor that is looked at is put right. */
export function editAbout(): void {
  const [article, actor] = [onDesk(), met()];
  if (article) editHead(article);
  else if (actor) editActor(actor);
  else notice.say('Open an article or the page of an actor first.');
}

/** The article that is looked at is deleted, once that is confirmed. */
export function deleteThis(): void {
  const article = onDesk();
  if (article) deleteArticle(article);
  else notice.say('Open the article first.');
}
