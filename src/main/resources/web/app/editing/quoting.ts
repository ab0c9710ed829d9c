import { ask } from '../ask';
import type { Article } from '../article/drawn';
import { notice } from '../notice';
import { go } from '../page';
import { Place } from '../place';
import { AddQuote, type QuoteKind } from '../queries';
import { toPoints, type Span } from '../text/units';
import { withoutMarks } from '../text/words';
import { inTurn, made, objection, tell } from './corrections';
import { onDesk, speakers } from './desk';
import { pick } from './picker';
import { placeOf } from './places';
import { editSpan, sentenceFrom } from './span';

/** A quote that was not found: the words that are selected, or else those that the keys lead to; then who said it. */
export function addQuote(): void {
  const article = onDesk();
  if (!article) return notice.say('Open the article in which the words stand, then select them.');
  const selected = placeOf(getSelection());
  if (selected) return askWho(article, selected);
  const goesOn = () => onDesk()?.id === article.id;
  editSpan(article.text, sentenceFrom(article.text, inSight()), goesOn, (_, __, words) => askWho(article, words));
}

/** Where the first paragraph in sight begins in the text. */
function inSight(): number {
  const paragraphs = [...document.querySelectorAll<HTMLElement>('article.text p[data-start]')];
  const first = paragraphs.find((paragraph) => paragraph.getBoundingClientRect().top >= 0);
  return Number((first ?? paragraphs[0])?.dataset.start ?? 0);
}

function askWho(article: Article, words: Span): void {
  getSelection()?.removeAllRanges();
  pick('Who said it?', speakers(article), ({ id, label }) => {
    inTurn(() => send(article, words, id || null, `Added: said by ${label}.`));
    return false;
  });
}

async function send(article: Article, words: Span, speaker: string | null, said: string): Promise<void> {
  const input = { article: article.id, content: [toPoints(article.text)(words)], kind: kindOf(article.text, words), speaker };
  try {
    const { addQuote } = await ask(AddQuote, { input });
    const { quote, change, userErrors } = addQuote!;
    if (change) article.history.nodes.unshift(change);
    // where the words are a quote already, that one comes back
    if (quote) await show(article, quote);
    if (userErrors.length) notice.say(objection(userErrors));
    else made(change, said);
  } catch (failure) {
    tell(failure, 'The quote was not added');
  }
}

type Quote = Article['quotes']['nodes'][number];

/** In its place in the order of the text, and chosen. */
async function show({ id, quotes: { nodes } }: Article, quote: Quote): Promise<void> {
  if (nodes.every((other) => other.id !== quote.id)) {
    const after = nodes.findIndex(({ content }) => content[0]!.start > quote.content[0]!.start);
    nodes.splice(after < 0 ? nodes.length : after, 0, quote);
  }
  const place = Place.here();
  if (place.view === 'article' && place.id === id) await go(place.with({ quote: quote.id, actor: undefined, topic: undefined }), true);
}

/** How much of some words stands in quotation marks. */
export function kindOf(text: string, { start, end }: Span): QuoteKind {
  const words = text.slice(start, end);
  const opened = /^[“"]/.test(words) || /[“"]$/.test(text.slice(0, start));
  if (opened && !/[“”"]/.test(withoutMarks(words))) return 'DIRECT';
  return /[“”"]/.test(words) ? 'MIXED' : 'INDIRECT';
}
