import { overlap, type Span } from '../text/units';

/** Where words begin, and where they end; what stands on them as a mark does belongs to them. */
const BEGINNINGS = /(?<=\s|^|[("“„«—–])(?=\S)/gu;
const ENDINGS = /(?<=[\p{L}\p{N}])(?=[\s\p{P}]|$)|(?<=\p{P})(?=\s|$)/gu;

type Step = -1 | 1;

/** Words that are pointed out in a text, in pieces that follow each other apart: one of them is at hand. In UTF-16 units. */
export class Pieces {
  private at = 0;
  private readonly beginnings: number[];
  private readonly endings: number[];
  private stretches: Span[] | undefined;

  /** @param by what one goes to from a piece */
  constructor(
    private readonly text: string,
    public all: Span[],
    private readonly by: 'sentence' | 'word',
  ) {
    this.beginnings = [...text.matchAll(BEGINNINGS)].map(({ index }) => index);
    this.endings = [...text.matchAll(ENDINGS)].map(({ index }) => index);
  }

  get atHand(): Span {
    return this.all[this.at]!;
  }

  get others(): Span[] {
    return this.all.filter((_, i) => i !== this.at);
  }

  /** The piece at hand begins a word earlier or later, as far as that goes. */
  moveStart(step: Step): void {
    const { start, end } = this.atHand;
    const least = this.all[this.at - 1]?.end ?? 0;
    this.put({ start: moved(this.beginnings, start, step, least, end - 1), end });
  }

  moveEnd(step: Step): void {
    const { start, end } = this.atHand;
    const most = this.all[this.at + 1]?.start ?? this.text.length;
    this.put({ start, end: moved(this.endings, end, step, start + 1, most) });
  }

  /** To the sentence or word before or after. */
  go(step: Step): void {
    const { start, end } = this.atHand;
    this.put(step > 0 ? this.free().find((other) => other.start >= end) : this.free().findLast((other) => other.start < start));
  }

  next(): void {
    this.at = (this.at + 1) % this.all.length;
  }

  /** One more, after the last. */
  add(): void {
    this.at = this.all.length - 1;
    const { end } = this.atHand;
    this.put(this.free().find(({ start }) => start >= end), true);
  }

  /** Without the piece at hand. */
  drop(): void {
    this.all = this.others;
    this.at = Math.max(0, this.at - 1);
  }

  /** Words that were selected are those of the piece that they touch, else of the one at hand, or of one more. */
  take(words: Span, besides: boolean): void {
    const touched = this.all.findIndex((piece) => overlap(piece, words));
    if (touched >= 0) this.at = touched;
    this.put(words, besides && touched < 0);
  }

  /** In place of the piece at hand, or besides; a piece that it lies over is no more. */
  private put(span: Span | undefined, besides = false): void {
    if (!span) return;
    const stay = (besides ? this.all : this.others).filter((piece) => !overlap(piece, span));
    this.all = [...stay, span].sort((a, b) => a.start - b.start);
    this.at = this.all.indexOf(span);
  }

  /** Where a piece may go. */
  private free(): Span[] {
    this.stretches ??= stretches(this.text, this.by);
    return this.stretches.filter((span) => !this.others.some((piece) => overlap(piece, span)));
  }
}

/** The sentences or the words of a text. */
export function stretches(text: string, granularity: 'sentence' | 'word'): Span[] {
  const all = [...new Intl.Segmenter(undefined, { granularity }).segment(text)];
  return all
    .filter(({ segment, isWordLike }) => isWordLike ?? segment.trim())
    .map(({ index, segment }) => ({ start: index, end: index + segment.trimEnd().length }));
}

/** The next edge of a word on from `at`, within bounds; `at` where there is none. */
function moved(edges: number[], at: number, step: Step, least: number, most: number): number {
  const next = step > 0 ? edges.find((edge) => edge > at) : edges.findLast((edge) => edge < at);
  return next === undefined || next < least || next > most ? at : next;
}
