import type { Article } from '../article/drawn';
import { Place } from '../place';
import type { QuoteKind } from '../queries';
import { overlap, toPoints, toUnits, type Span } from '../text/units';
import { withoutMarks } from '../text/words';
import { correct, type Chosen } from './corrections';
import { chosen, onDesk } from './desk';
import { stretches } from './pieces';
import { editSpan } from './span';

/** Other words, piece by piece. */
export function editWords(): void {
  const on = chosen();
  if (!on) return;
  const { text } = on.article;
  const keep = (pieces: Span[]) => {
    const content = pieces.map(toPoints(text));
    correct(on, { content, text: joined(text, pieces) }, { content }, 'The words are changed.');
  };
  editSpan({ part: 'content', text, from: on.quote.content.map(toUnits(text)), goesOn: isStill(on), keep });
}

/** Another cue, or none. */
export function editCue(): void {
  const on = chosen();
  if (!on) return;
  const { quote, article } = on;
  const { text } = article;
  const units = toUnits(text);
  const content = quote.content.map(units);
  const keep = ([words]: Span[]) => {
    const cue = words ? toPoints(text)(words) : null;
    const shown = { cueSpan: cue, cue: words ? text.slice(words.start, words.end) : null };
    correct(on, shown, { cue }, cue ? 'The cue is changed.' : 'It has no cue now.');
  };
  const from = quote.cueSpan ? units(quote.cueSpan) : likelyCue(article, content);
  editSpan({ part: 'cue', text, from: [from], beside: content, goesOn: isStill(on), keep });
}

function isStill({ quote }: Chosen): () => boolean {
  return () => onDesk() !== undefined && Place.here().get('quote') === quote.id;
}

/** As the service joins them. */
function joined(text: string, pieces: Span[]): string {
  return pieces.map(({ start, end }) => text.slice(start, end)).join(' … ');
}

/** The word beside the content that is a cue elsewhere in the article; where there is none, the one next to it. */
export function likelyCue({ text, quotes }: Article, content: Span[]): Span {
  const [from, to] = [content[0]!.start, content.at(-1)!.end];
  const begin = text.lastIndexOf('\n', from - 1) + 1;
  const paragraph = text.slice(begin, `${text}\n`.indexOf('\n', to));
  const words = stretches(paragraph, 'word').map(({ start, end }) => ({ start: begin + start, end: begin + end }));
  const beside = words.filter((word) => !content.some((piece) => overlap(piece, word)));
  const cues = new Set(quotes.nodes.map(({ cue }) => cue?.toLowerCase()));
  const known = beside.filter(({ start, end }) => cues.has(text.slice(start, end).toLowerCase()));
  const far = (word: Span) => Math.min(...content.map(({ start, end }) => Math.max(start - word.end, word.start - end)));
  return (known.length ? known : beside).sort((a, b) => far(a) - far(b))[0] ?? content[0]!;
}

/** How much of some words stands in quotation marks. */
export function kindOf(text: string, pieces: Span[]): QuoteKind {
  const kinds = new Set(pieces.map((piece) => kindOfPiece(text, piece)));
  return kinds.size === 1 ? [...kinds][0]! : 'MIXED';
}

function kindOfPiece(text: string, { start, end }: Span): QuoteKind {
  const words = text.slice(start, end);
  const opened = /^[“"]/.test(words) || /[“"]$/.test(text.slice(0, start));
  if (opened && !/[“”"]/.test(withoutMarks(words))) return 'DIRECT';
  return /[“”"]/.test(words) ? 'MIXED' : 'INDIRECT';
}
