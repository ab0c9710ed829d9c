import type { Span } from './units';

/** A stretch of text and all the pieces that lie over the whole of it, the longest first. */
export type Cut<Piece extends Span> = Span & { pieces: Piece[] };

/**
 * Cuts a stretch wherever a piece begins or ends, so that pieces which overlap or lie inside each other can be drawn one
 * over the other. The cuts follow each other without gaps.
 */
export function cut<Piece extends Span>({ start, end }: Span, pieces: Piece[]): Cut<Piece>[] {
  const near = pieces.filter((piece) => piece.start < end && piece.end > start);
  const inside = near.flatMap((piece) => [piece.start, piece.end]).filter((at) => at > start && at < end);
  const edges = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
  return edges.slice(1).map((to, i) => {
    const from = edges[i]!;
    const over = near.filter((piece) => piece.start <= from && piece.end >= to);
    return { start: from, end: to, pieces: over.sort((a, b) => b.end - b.start - (a.end - a.start)) };
  });
}
