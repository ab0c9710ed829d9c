/** In CSS pixels. */
const NEAR = 14;

/** A line and a half. */
const NEXT_LINE = 40;

/** From the edge of the words, in CSS pixels. */
const GUTTER = -6;

type Point = { x: number; y: number };

/** The thin line of the chosen quote: from its content to its cue to the words that name the speaker. */
export function drawThread(article: HTMLElement, svg: SVGSVGElement): void {
  const box = article.getBoundingClientRect();
  svg.setAttribute('viewBox', `0 0 ${box.width} ${box.height}`);
  const stops = ['.said.chosen', '.cue', '.speaker'].map((name) => rects(article, name)).filter(({ length }) => length);
  const lines = stops.slice(1).map((rects, i) => line(...nearest(stops[i]!, rects), box));
  svg.querySelector('path')!.setAttribute('d', lines.join(' '));
  // nothing of the height of the text lies over it unless it is needed
  const hue = article.querySelector('.said.chosen')?.className.match(/hue-\d/)?.[0] ?? 'idle';
  svg.setAttribute('class', `thread ${hue}`);
}

/** Where a part stands, line by line. */
function rects(article: HTMLElement, name: string): DOMRect[] {
  return [...article.querySelectorAll(name)].flatMap((part) => [...part.getClientRects()]);
}

/** Of all lines of two parts, the ends that lie nearest to each other. */
function nearest(from: DOMRect[], to: DOMRect[]): [Point, Point] {
  const pairs = from.flatMap((one) => to.map((other) => ends(one, other)));
  return pairs.reduce((best, pair) => (length(...pair) < length(...best) ? pair : best));
}

function length(from: Point, to: Point): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

/** The two ends that lie nearest to each other, at the foot of the words. */
function ends(from: DOMRect, to: DOMRect): [Point, Point] {
  const after = to.left >= from.right || Math.abs(to.top - from.top) > from.height / 2 && to.left > from.left;
  const foot = ({ bottom }: DOMRect, x: number): Point => ({ x, y: bottom });
  return after ? [foot(from, from.right), foot(to, to.left)] : [foot(from, from.left), foot(to, to.right)];
}

/** On one line a shallow bow; to the next line between the two, farther along the gutter: it crosses no words. */
function line(from: Point, to: Point, box: DOMRect): string {
  const [x1, y1, x2, y2] = [from.x - box.left, from.y - box.top, to.x - box.left, to.y - box.top];
  // words that stand side by side need no line
  if (length(from, to) < NEAR) return '';
  if (Math.abs(y2 - y1) < NEAR) return `M${x1} ${y1}C${x1} ${y1 + 6} ${x2} ${y2 + 6} ${x2} ${y2}`;
  if (Math.abs(y2 - y1) < NEXT_LINE) return y1 < y2 ? `M${x1} ${y1}v3H${x2}v4` : `M${x2} ${y2}v3H${x1}v4`;
  const gutter = GUTTER + parseFloat(getComputedStyle(document.querySelector('.text')!).paddingLeft);
  return `M${x1} ${y1}v2H${gutter}V${y2 + 2}H${x2}v-2`;
}
