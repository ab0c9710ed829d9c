import { html } from 'lit-html';
import { notice } from '../notice';
import type { Span } from '../text/units';
import { Pieces } from './pieces';
import { placeOf, rangeOf } from './places';

/** What can be pointed out in a text: what was said, in a piece or several, and the cue, if there is one. */
const PARTS = {
  content: { by: 'sentence', several: true, none: false, hint: 'Select the words that were said', keyed: ', with Ctrl one more piece; ↑ ↓ lead to other sentences' },
  cue: { by: 'word', several: false, none: true, hint: 'Select the cue, as “said”', keyed: '; ↑ ↓ lead to other words' },
} as const;

export type Task = {
  part: keyof typeof PARTS;
  text: string;
  /** The words to begin with, piece by piece in the order of the text, in UTF-16 units. */
  from: Span[];
  /** What is shown with them, and stays as it is. */
  beside?: Span[];
  /** Whether what is edited is still what the reader looks at. */
  goesOn(): boolean;
  /** Gets the pieces; none where it has no cue. */
  keep(pieces: Span[]): void;
};

type Editing = { goesOn(): boolean; show(): void; finish(kept: boolean): void };

/** One at a time. */
let editing: Editing | undefined;

/**
 * Lets an editor point words out: by selecting them in the text, by keys, or by the buttons that do the same. Enter keeps
 * them, Escape does not; nor does whoever goes elsewhere.
 */
export function editSpan({ part, text, from, beside = [], goesOn, keep }: Task): void {
  editing?.finish(false);
  const { by, several, none, hint, keyed } = PARTS[part];
  const pieces = new Pieces(text, from, by);
  const ended = new AbortController();
  let selected = false;

  const now: Editing = {
    goesOn,
    show: () => {
      highlight('editing', [pieces.atHand]);
      highlight('beside', [...pieces.others, ...beside]);
    },
    finish: (kept) => {
      editing = undefined;
      ended.abort();
      CSS.highlights.clear();
      delete document.documentElement.dataset.pointing;
      getSelection()?.removeAllRanges();
      notice.clear();
      if (kept) keep(pieces.all);
    },
  };

  const change = (does: () => void) => () => {
    does();
    getSelection()?.removeAllRanges();
    now.show();
    rangeOf(pieces.atHand)?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  };

  /** What is selected is taken; on a touch screen no pointer is seen to end a selection, so that it is when it is kept. */
  const take = (besides: boolean) => {
    const words = placeOf(getSelection());
    selected = words !== undefined;
    if (words) change(() => pieces.take(words, besides))();
  };

  const keepThem = () => (take(false), now.finish(true));
  const cancel = () => now.finish(false);
  const drop = () => {
    if (pieces.all.length > 1) change(() => pieces.drop())();
    else if (none) (pieces.drop(), now.finish(true));
  };
  const next = change(() => pieces.next());
  const add = change(() => pieces.add());

  const keys: Record<string, () => void> = {
    ArrowLeft: change(() => pieces.moveStart(-1)),
    ArrowRight: change(() => pieces.moveStart(1)),
    'Shift ArrowLeft': change(() => pieces.moveEnd(-1)),
    'Shift ArrowRight': change(() => pieces.moveEnd(1)),
    ArrowUp: change(() => pieces.go(-1)),
    ArrowDown: change(() => pieces.go(1)),
    Enter: keepThem,
    Escape: cancel,
    '-': drop,
    ...(several && { p: next, '+': add, 'Shift +': add }),
  };

  const press = (event: KeyboardEvent) => {
    if (!goesOn()) return cancel();
    const isTaken = (event.target as Element).matches('input, select, textarea, #notice button') || document.querySelector('dialog[open]');
    const does = keys[event.shiftKey ? `Shift ${event.key}` : event.key];
    if (isTaken || !does || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    does();
  };

  const release = ({ ctrlKey, metaKey }: PointerEvent) => (goesOn() ? take(several && (ctrlKey || metaKey)) : cancel());

  /** The click with which a selection ends points at nothing. */
  const click = (event: MouseEvent) => {
    if (selected && (event.target as Element).closest('article.text')) event.stopPropagation();
    selected = false;
  };

  const { signal } = ended;
  document.addEventListener('keydown', press, { capture: true, signal });
  document.addEventListener('pointerup', release, { signal });
  document.addEventListener('click', click, { capture: true, signal });
  addEventListener('popstate', cancel, { signal });
  editing = now;
  document.documentElement.dataset.pointing = part;
  change(() => {})();
  notice.stay(html`${hint}<span class="by-key">${keyed}, ← → move the beginning, with shift the end</span>.`, [
    { label: 'Keep', keys: 'Enter', run: keepThem },
    ...(several ? [{ label: 'Next piece', keys: 'p', run: next }, { label: 'One more', keys: '+', run: add }] : []),
    { label: several ? 'Without it' : 'No cue', keys: '-', run: drop },
    { label: 'Cancel', keys: 'Esc', run: cancel },
  ]);
}

/** The page was drawn anew: the words are shown on it as before, unless it is another. */
export function settleSpan(): void {
  if (editing?.goesOn()) editing.show();
  else editing?.finish(false);
}

/** Shows which words are meant, on top of the text as it is drawn. */
function highlight(name: string, spans: Span[]): void {
  CSS.highlights.set(name, new Highlight(...spans.flatMap((span) => rangeOf(span) ?? [])));
}
