import { ask } from '../ask';
import type { Article } from '../article/drawn';
import { notice } from '../notice';
import { go, reload } from '../page';
import { DeleteArticle, UpdateArticle, type UpdateArticleInput } from '../queries';
import { count } from '../text/words';
import { made, refused, tell } from './corrections';
import { openForm, openQuestion, type Changed, type Field } from './form';

/** What is known of an article besides its text is put right. */
export function editHead(article: Article): void {
  openForm('About this article', fieldsOf(article), (changed) => send(article, changed));
}

function fieldsOf({ headline, byline, agency, place, publishedOn, url, source, caption, captionCredit, language }: Article): Field[] {
  return [
    { name: 'headline', label: 'Headline', value: headline, needed: true },
    { name: 'byline', label: 'Written by', value: byline },
    { name: 'agency', label: 'Agency or paper', value: agency },
    { name: 'place', label: 'Place', value: place },
    { name: 'publishedOn', label: 'Published on', value: publishedOn, day: true },
    { name: 'url', label: 'Address', value: url, hint: 'http or https' },
    { name: 'source', label: 'Taken from', value: source },
    { name: 'caption', label: 'Words under the photo', value: caption },
    { name: 'captionCredit', label: 'Photo by', value: captionCredit },
    { name: 'language', label: 'Language', value: language, hint: 'its ISO code: en', needed: true },
  ];
}

async function send({ id, version }: Article, changed: Changed): Promise<string | undefined> {
  // the fields are those of the input
  const input = { ...(changed as Partial<UpdateArticleInput>), article: id, expectedVersion: version };
  try {
    const { change, userErrors } = (await ask(UpdateArticle, { input })).updateArticle!;
    if (userErrors.length) return refused(userErrors);
    await reload();
    made(change, 'What is known of the article is changed.');
  } catch (failure) {
    tell(failure, 'It was not changed');
  }
  return undefined;
}

/** Deletes an article, once that is confirmed; it leads to the front page, since nothing is left to look at. */
export function deleteArticle(article: Article): void {
  const { headline, quotes } = article;
  const more = quotes.pageInfo.hasNextPage ? 'more than ' : '';
  const text = `“${headline}” goes for good, with its text and ${more}${count(quotes.nodes.length, 'quote')}. This cannot be taken back.`;
  openQuestion('Delete this article?', text, 'Delete it for good', () => remove(article));
}

async function remove({ id, version, headline }: Article): Promise<string | undefined> {
  try {
    const { userErrors } = (await ask(DeleteArticle, { input: { article: id, expectedVersion: version } })).deleteArticle!;
    if (userErrors.length) return refused(userErrors);
    // the way back leads past it
    await go('/', true);
    document.getElementById('page')?.focus();
    notice.say(`“${headline}” is deleted.`);
  } catch (failure) {
    tell(failure, 'It was not deleted');
  }
  return undefined;
}
