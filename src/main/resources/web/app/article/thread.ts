/** In CSS pixels. */
const NEAR = 14;

/** From the edge of the words, in CSS pixels. */
const GUTTER = -6;

type Point = { x: number; y: number };

/** The thin line of the chosen quote: from its content to its cue to the words that name the speaker. */
export function drawThread(article: HTMLElement, svg: SVGSVGElement): void {
  const box = article.getBoundingClientRect();
  svg.setAttribute('viewBox', `0 0 ${box.width} ${box.height}`);
  const stops = ['.said.chosen', '.cue', '.speaker'].flatMap((name) => rects(article, name));
  const lines = stops.slice(1).map((rect, i) => line(...ends(stops[i]!, rect), box));
  svg.querySelector('path')!.setAttribute('d', lines.join(' '));
  // nothing of the height of the text lies over it unless it is needed
  const hue = article.querySelector('.said.chosen')?.className.match(/hue-\d/)?.[0] ?? 'idle';
  svg.setAttribute('class', `thread ${hue}`);
}

/** Where a part stands: its first line. */
function rects(article: HTMLElement, name: string): DOMRect[] {
  const rect = article.querySelector(name)?.getClientRects()[0];
  return rect ? [rect] : [];
}

/** The two ends that lie nearest to each other, at the foot of the words. */
function ends(from: DOMRect, to: DOMRect): [Point, Point] {
  const after = to.left >= from.right || Math.abs(to.top - from.top) > from.height / 2 && to.left > from.left;
  const foot = ({ bottom }: DOMRect, x: number): Point => ({ x, y: bottom });
  return after ? [foot(from, from.right), foot(to, to.left)] : [foot(from, from.left), foot(to, to.right)];
}

/** On one line a shallow bow; from line to line along the gutter, so that it crosses no words. */
function line(from: Point, to: Point, box: DOMRect): string {
  const [x1, y1, x2, y2] = [from.x - box.left, from.y - box.top, to.x - box.left, to.y - box.top];
  // words that stand side by side need no line
  if (Math.hypot(x2 - x1, y2 - y1) < NEAR) return '';
  if (Math.abs(y2 - y1) < NEAR) return `M${x1} ${y1}C${x1} ${y1 + 6} ${x2} ${y2 + 6} ${x2} ${y2}`;
  const gutter = GUTTER + parseFloat(getComputedStyle(document.querySelector('.text')!).paddingLeft);
  return `M${x1} ${y1}v2H${gutter}V${y2 + 2}H${x2}v-2`;
}
