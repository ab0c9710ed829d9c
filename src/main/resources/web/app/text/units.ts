/** A stretch of text, end exclusive. */
export type Span = { start: number; end: number };

/** Whether two stretches have anything in common. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/**
 * Turns the service's spans, which count Unicode code points, into spans of a JavaScript string, which counts UTF-16
 * units: every 🙂 before it moves a span by one.
 */
export function toUnits(text: string): (span: Span) => Span {
  if (!/[\ud800-\udbff]/.test(text)) return (span) => span;
  const units: number[] = [];
  let at = 0;
  for (const point of text) {
    units.push(at);
    at += point.length;
  }
  units.push(at);
  return ({ start, end }) => ({ start: units[start] ?? at, end: units[end] ?? at });
}

/** The other way round: spans of a JavaScript string in code points. */
export function toPoints(text: string): (span: Span) => Span {
  const points = (unit: number) => [...text.slice(0, unit)].length;
  return ({ start, end }) => ({ start: points(start), end: points(end) });
}
