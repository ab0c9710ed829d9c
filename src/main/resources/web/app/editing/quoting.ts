import { ask } from '../ask';
import type { Article } from '../article/drawn';
import { notice } from '../notice';
import { go } from '../page';
import { Place } from '../place';
import { AddQuote } from '../queries';
import { toPoints, type Span } from '../text/units';
import { inTurn, made, objection, tell } from './corrections';
import { onDesk, speakers } from './desk';
import { pick } from './picker';
import { stretches } from './pieces';
import { placeOf } from './places';
import { editSpan } from './span';
import { kindOf, likelyCue } from './words';

/** What an editor has pointed out: no cue where there is none. */
type Found = { content: Span[]; cue: Span | undefined };

/** A quote that was not found: the words that are selected, or else those that are pointed out; then its cue, and who said it. */
export function addQuote(): void {
  const article = onDesk();
  if (!article) return notice.say('Open the article in which the words stand, then select them.');
  const { text } = article;
  const goesOn = () => onDesk()?.id === article.id;
  const askCue = (content: Span[]) =>
    editSpan({ part: 'cue', text, from: [likelyCue(article, content)], beside: content, goesOn, keep: ([cue]) => askWho(article, { content, cue }) });
  const selected = placeOf(getSelection());
  if (selected) return askCue([selected]);
  const from = stretches(text, 'sentence').find(({ start }) => start >= inSight()) ?? { start: 0, end: text.length };
  editSpan({ part: 'content', text, from: [from], goesOn, keep: askCue });
}

/** Where the first paragraph in sight begins in the text. */
function inSight(): number {
  const paragraphs = [...document.querySelectorAll<HTMLElement>('article.text p[data-start]')];
  const first = paragraphs.find((paragraph) => paragraph.getBoundingClientRect().top >= 0);
  return Number((first ?? paragraphs[0])?.dataset.start ?? 0);
}

function askWho(article: Article, found: Found): void {
  pick('Who said it?', speakers(article), ({ id, label }) => {
    inTurn(() => send(article, found, id || null, `Added: said by ${label}.`));
    return false;
  });
}

async function send(article: Article, { content, cue }: Found, speaker: string | null, said: string): Promise<void> {
  const points = toPoints(article.text);
  const input = { article: article.id, content: content.map(points), cue: cue && points(cue), kind: kindOf(article.text, content), speaker };
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
