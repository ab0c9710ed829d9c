import { LIKELY, type Article } from '../article/drawn';
import { notice } from '../notice';
import { go } from '../page';
import { Place } from '../place';
import { ask } from '../ask';
import { CreateTopic, Doubtful, FindActors, FindTopics, type MarkedQuote } from '../queries';
import { lower } from '../text/words';
import { correct, objection, tell, type Chosen } from './corrections';
import { pick, type Choice, type Choices } from './picker';
import { settleSpan } from './span';

/** The article that is in the page. */
let article: Article | undefined;

export function lay(onDesk: Article): void {
  article = onDesk;
  settleSpan();
}

/** The article that the reader looks at; none elsewhere. */
export function onDesk(): Article | undefined {
  const place = Place.here();
  return place.view === 'article' && article?.id === place.id ? article : undefined;
}

/** The quote that is chosen, with its article. */
export function chosen(): { quote: MarkedQuote; article: Article } | undefined {
  const here = onDesk();
  const quote = here?.quotes.nodes.find(({ id }) => id === Place.here().get('quote'));
  if (here && quote) return { quote, article: here };
  notice.say('Choose a quote first: j leads to the next one.');
  return undefined;
}

export function confirm(): void {
  const on = chosen();
  if (on) correct(on, { status: 'CONFIRMED' }, { status: 'CONFIRMED' }, 'Confirmed.');
}

export function reject(): void {
  const on = chosen();
  if (on) correct(on, { status: 'REJECTED' }, { status: 'REJECTED' }, 'Rejected: lists show it no more.');
}

/** Who said it: somebody in the article, or anybody in the archive. */
export function chooseSpeaker(): void {
  const on = chosen();
  if (!on) return;
  pick('Who said it?', speakers(on.article, on.quote.speaker?.id), ({ id, label }) => {
    const speaker = id ? ({ ...on.quote.speaker, id, name: label, kind: 'PERSON', description: null } as MarkedQuote['speaker']) : null;
    correct(on, { speaker }, { speaker: id || null }, id ? `Now said by ${label}.` : 'Now said by nobody who is named.');
    return false;
  });
}

/** Who may have said something in an article. */
export function speakers(article: Article, now?: string): Choices[] {
  const here: Choices = (words) =>
    article.actors.edges
      .filter(({ node }) => isLike(node.name, words) && node.kind !== 'PLACE')
      .map(({ node: { id, name, kind, description } }) => ({ id, label: name, hint: description ?? lower(kind), chosen: id === now }));
  return [here, anybody, nobody('Nobody who is named')];
}

/** The choice of none; it has no id. */
export function nobody(label: string): Choices {
  return (words) => (words ? [] : [{ id: '', label }]);
}

/** Actors of the archive, as choices: who is called just so comes first. */
export const anybody: Choices = async (words, signal) => {
  if (!words) return [];
  const { actors } = await ask(FindActors, { words }, signal);
  const other = ({ name }: { name: string }) => Number(name.toLowerCase() !== words.toLowerCase());
  const all = actors.nodes.sort((a, b) => other(a) - other(b));
  return all.map(({ id, name, kind, description }) => ({ id, label: name, hint: description ?? lower(kind) }));
};

function isLike(name: string, words: string): boolean {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain(name).includes(plain(words));
}

/** What it is about: each choice puts a topic on or takes it off, until the list is closed. */
export function chooseTopics(): void {
  const on = chosen();
  if (!on) return;
  const { quote } = on;
  const has = (id: string) => quote.topics.some((topic) => topic.id === id);
  const own: Choices = (words) => quote.topics.filter(({ label }) => isLike(label, words)).map(({ id, label }) => ({ id, label, chosen: true }));
  const here: Choices = (words) => on.article.topics.filter(({ topic }) => isLike(topic.label, words) && !has(topic.id)).map(({ topic: { id, label } }) => ({ id, label, hint: 'in this article' }));
  const all: Choices = async (words, signal) =>
    words ? (await ask(FindTopics, { words }, signal)).topics.nodes.map(({ id, label }) => ({ id, label, chosen: has(id) })) : [];
  const fresh: Choices = (words) => (words.length > 2 ? [{ id: `new ${words}`, label: words, hint: 'a new topic' }] : []);
  pick('What is it about?', [own, here, all, fresh], (choice) => {
    void toggle(on, choice);
    return true;
  });
}

async function toggle(on: Chosen, { id, label }: Choice): Promise<void> {
  const { quote } = on;
  const topic = id.startsWith('new ') ? await newTopic(label) : { id, label };
  if (!topic) return;
  const had = quote.topics.some((other) => other.id === topic.id);
  const topics = had ? quote.topics.filter((other) => other.id !== topic.id) : [...quote.topics, topic];
  correct(on, { topics }, { topics: topics.map(({ id }) => id) }, had ? `Not about ${label} any more.` : `Now about ${label}.`);
}

async function newTopic(label: string): Promise<{ id: string; label: string } | undefined> {
  try {
    const { createTopic } = await ask(CreateTopic, { input: { label } });
    // where there is one of this label already, that one comes back
    if (createTopic?.topic) return createTopic.topic;
    notice.say(objection(createTopic?.userErrors ?? []));
  } catch (failure) {
    tell(failure, 'The topic was not made');
  }
  return undefined;
}

/** What waits for an editor: all that the front page does not show, and that has a dotted line. */
export const DOUBTFUL = { not: [{ confidenceAtLeast: LIKELY }], statuses: ['EXTRACTED' as const] };

/** Quotes that were shown in this visit as doubtful: each is shown once. */
const seen = new Set<string>();

/** To the next quote that is doubtful and that nobody has looked at, wherever it is. */
export async function nextDoubtful(): Promise<void> {
  const here = Place.here().get('quote');
  if (here) seen.add(here);
  try {
    for (let after: string | undefined, more = true; more; ) {
      const { quotes } = await ask(Doubtful, { filter: DOUBTFUL, after });
      const next = quotes.nodes.find(({ id }) => !seen.has(id));
      if (next) return go(`/article/${next.article.id}?quote=${next.id}`);
      after = quotes.pageInfo.endCursor ?? undefined;
      more = quotes.pageInfo.hasNextPage;
    }
    notice.say('No doubtful quote is left.');
  } catch (failure) {
    tell(failure, 'The next doubtful quote was not found');
  }
}
