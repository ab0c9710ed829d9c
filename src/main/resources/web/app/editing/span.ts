import { notice } from '../notice';
import type { MarkedQuote } from '../queries';
import { toPoints, toUnits, type Span } from '../text/units';
import { placeOf, rangeOf } from './places';

/** Where words begin, and where they end; what stands on them as a mark does belongs to them. */
const BEGINNINGS = /(?<=\s|^|[("“„«—–])(?=\S)/gu;
const ENDINGS = /(?<=[\p{L}\p{N}])(?=[\s\p{P}]|$)|(?<=\p{P})(?=\s|$)/gu;

/**
 * Lets an editor say which words a quote has: by selecting them in the text, or with the arrows, which move its beginning
 * by a word, with shift its end. Enter keeps them, Escape does not.
 *
 * @param keep gets the new content in code points, and its words
 */
export function editSpan(text: string, quote: MarkedQuote, keep: (content: Span[], words: string) => void): void {
  const pieces = quote.content.map(toUnits(text));
  let span = { start: pieces[0]!.start, end: pieces.at(-1)!.end };
  const beginnings = [...text.matchAll(BEGINNINGS)].map(({ index }) => index);
  const endings = [...text.matchAll(ENDINGS)].map(({ index }) => index);
  select(span);
  notice.stay('Arrows move the beginning, with shift the end; or select the words. Enter keeps them, Escape does not.');
  const ended = new AbortController();

  const press = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step && event.shiftKey) span = { ...span, end: moved(endings, span.end, step, span.start + 1, text.length) };
    else if (step) span = { ...span, start: moved(beginnings, span.start, step, 0, span.end - 1) };
    else if (event.key === 'Enter') finish(true);
    else if (event.key === 'Escape') finish(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
    if (step) select(span);
  };

  const release = () => {
    const chosen = placeOf(getSelection());
    if (!chosen) return;
    span = chosen;
    select(span);
  };

  const finish = (kept: boolean) => {
    ended.abort();
    CSS.highlights.delete('editing');
    getSelection()?.removeAllRanges();
    notice.clear();
    if (kept) keep([toPoints(text)(span)], text.slice(span.start, span.end));
  };

  document.addEventListener('keydown', press, { capture: true, signal: ended.signal });
  document.addEventListener('pointerup', release, { signal: ended.signal });
  addEventListener('popstate', () => finish(false), { signal: ended.signal });
}

/** The next edge of a word on from `at`, within bounds; `at` where there is none. */
function moved(edges: number[], at: number, step: number, least: number, most: number): number {
  const next = step > 0 ? edges.find((edge) => edge > at) : edges.findLast((edge) => edge < at);
  return next === undefined || next < least || next > most ? at : next;
}

/** Shows which words are meant, on top of the text as it is drawn. */
function select(span: Span): void {
  const range = rangeOf(span);
  if (!range) return;
  CSS.highlights.set('editing', new Highlight(range));
  getSelection()?.removeAllRanges();
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}
