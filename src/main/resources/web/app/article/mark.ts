import type { MarkedQuote } from '../queries';
import type { Span } from '../text/units';

/** A quote as the page draws it. */
export type Drawn = {
  quote: MarkedQuote;
  /** 1 to 8; 0 where the speaker has no name, or eight others came before */
  hue: number;
  /** Whether what is chosen in the address leads to it. */
  lit: boolean;
  chosen: boolean;
  /** 1 for the first in the text: the number of its footnote in print */
  number: number;
};

/** A stretch of text that one quote has a part in. */
export type Mark = Span & {
  drawn: Drawn;
  part: 'content' | 'cue' | 'speaker';
  /** in quotation marks */
  verbatim: boolean;
  /** where the quote begins, and where it ends */
  first: boolean;
  last: boolean;
};

/** From `"` to `"`, or to the end where nobody closed it. */
const IN_MARKS = /[“"][^“”"]*(?:[”"]|$)/g;

/** The stretches of a quote in `text`, as spans of UTF-16 units; cue and speaker only where it is chosen. */
export function marksOf(drawn: Drawn, text: string, units: (span: Span) => Span): Mark[] {
  const { quote } = drawn;
  const content = quote.content.flatMap((span) => contentMarks(drawn, text, units(span)));
  content.forEach((mark, i) => {
    mark.first = i === 0;
    mark.last = i === content.length - 1;
  });
  const others = drawn.chosen ? [mark('cue', quote.cueSpan), mark('speaker', quote.speakerSpan)] : [];
  return [...content, ...others.flat()];

  function mark(part: 'cue' | 'speaker', span: Span | null): Mark[] {
    return span ? [{ ...units(span), drawn, part, verbatim: false, first: false, last: false }] : [];
  }
}

function contentMarks(drawn: Drawn, text: string, span: Span): Mark[] {
  const of = ({ start, end }: Span, verbatim: boolean): Mark => ({ start, end, drawn, part: 'content', verbatim, first: false, last: false });
  if (drawn.quote.kind !== 'MIXED') return [of(span, drawn.quote.kind === 'DIRECT')];
  const marks: Mark[] = [];
  let at = span.start;
  for (const hit of text.slice(span.start, span.end).matchAll(IN_MARKS)) {
    const start = span.start + hit.index;
    if (start > at) marks.push(of({ start: at, end: start }, false));
    marks.push(of({ start, end: (at = start + hit[0].length) }, true));
  }
  if (at < span.end) marks.push(of({ start: at, end: span.end }, false));
  return marks;
}
