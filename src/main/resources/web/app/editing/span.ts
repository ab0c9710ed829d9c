import { notice } from '../notice';
import { toPoints, type Span } from '../text/units';
import { placeOf, rangeOf } from './places';

/** Where words begin, and where they end; what stands on them as a mark does belongs to them. */
const BEGINNINGS = /(?<=\s|^|[("“„«—–])(?=\S)/gu;
const ENDINGS = /(?<=[\p{L}\p{N}])(?=[\s\p{P}]|$)|(?<=\p{P})(?=\s|$)/gu;

type Editing = {
  /** in UTF-16 units */
  span: Span;
  /** Whether what is edited is still what the reader looks at. */
  goesOn(): boolean;
  finish(kept: boolean): void;
};

/** One at a time. */
let editing: Editing | undefined;

/**
 * Lets an editor say which words are meant: by selecting them in the text, or with the arrows, which move the beginning by
 * a word, with shift the end, and up and down to another sentence. Enter keeps them, Escape does not; nor does whoever goes
 * elsewhere.
 *
 * @param from the words to begin with, in UTF-16 units
 * @param keep gets where the words stand in code points, the words, and where they stand in UTF-16 units
 */
export function editSpan(text: string, from: Span, goesOn: () => boolean, keep: (content: Span, words: string, place: Span) => void): void {
  editing?.finish(false);
  const beginnings = [...text.matchAll(BEGINNINGS)].map(({ index }) => index);
  const endings = [...text.matchAll(ENDINGS)].map(({ index }) => index);
  const ended = new AbortController();
  let selected = false;

  const now: Editing = {
    span: from,
    goesOn,
    finish: (kept) => {
      editing = undefined;
      ended.abort();
      CSS.highlights.delete('editing');
      getSelection()?.removeAllRanges();
      notice.clear();
      if (kept) keep(toPoints(text)(now.span), text.slice(now.span.start, now.span.end), now.span);
    },
  };

  const press = (event: KeyboardEvent) => {
    if (!goesOn()) return now.finish(false);
    if ((event.target as Element).matches('input, select, textarea') || document.querySelector('dialog[open]')) return;
    const { start, end } = now.span;
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const near = { ArrowUp: { before: start }, ArrowDown: { from: end } }[event.key];
    if (near) now.span = sentence(text, near) ?? now.span;
    else if (step && event.shiftKey) now.span = { start, end: moved(endings, end, step, start + 1, text.length) };
    else if (step) now.span = { start: moved(beginnings, start, step, 0, end - 1), end };
    else if (event.key === 'Enter') now.finish(true);
    else if (event.key === 'Escape') now.finish(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
    if (step || near) select(now.span);
  };

  const release = () => {
    if (!goesOn()) return now.finish(false);
    const chosen = placeOf(getSelection());
    selected = chosen !== undefined;
    if (!chosen) return;
    now.span = chosen;
    select(chosen);
  };

  /** The click with which a selection ends points at nothing. */
  const click = (event: MouseEvent) => {
    if (selected && (event.target as Element).closest('article.text')) event.stopPropagation();
    selected = false;
  };

  const { signal } = ended;
  document.addEventListener('keydown', press, { capture: true, signal });
  document.addEventListener('pointerup', release, { signal });
  document.addEventListener('click', click, { capture: true, signal });
  addEventListener('popstate', () => now.finish(false), { signal });
  editing = now;
  select(from);
  notice.stay('← → move the beginning, with shift the end; ↑ ↓ lead to other sentences; or select the words. Enter keeps them, Escape does not.');
}

/** The page was drawn anew: the words are shown on it as before, unless it is another. */
export function settleSpan(): void {
  if (editing?.goesOn()) highlight(editing.span);
  else editing?.finish(false);
}

/** The first sentence that begins at a place or after it, the last one that begins before it, or none. */
function sentence(text: string, near: { from?: number; before?: number }): Span | undefined {
  const all = [...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(text)].filter(({ segment }) => segment.trim());
  const { from, before } = near;
  const found = from === undefined ? all.findLast(({ index }) => index < before!) : all.find(({ index }) => index >= from);
  return found && { start: found.index, end: found.index + found.segment.trimEnd().length };
}

/** The first sentence from a place on; the whole of the text where there is none. */
export function sentenceFrom(text: string, unit: number): Span {
  return sentence(text, { from: unit }) ?? { start: 0, end: text.length };
}

/** The next edge of a word on from `at`, within bounds; `at` where there is none. */
function moved(edges: number[], at: number, step: number, least: number, most: number): number {
  const next = step > 0 ? edges.find((edge) => edge > at) : edges.findLast((edge) => edge < at);
  return next === undefined || next < least || next > most ? at : next;
}

function select(span: Span): void {
  getSelection()?.removeAllRanges();
  highlight(span)?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}

/** Shows which words are meant, on top of the text as it is drawn. */
function highlight(span: Span): Range | undefined {
  const range = rangeOf(span);
  if (range) CSS.highlights.set('editing', new Highlight(range));
  return range;
}
