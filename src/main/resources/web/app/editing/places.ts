import type { Span } from '../text/units';

/** Paragraphs of the article in the page say with `data-start` where in its text they begin, in UTF-16 units. */
const PARAGRAPHS = 'article.text [data-start]';

/** The stretch of the article's text that is selected; nothing where none of it is, or blanks only. */
export function placeOf(selection: Selection | null): Span | undefined {
  if (!selection?.rangeCount || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  const start = unitOf(range.startContainer, range.startOffset);
  const end = unitOf(range.endContainer, range.endOffset);
  if (start === undefined || end === undefined || start >= end) return undefined;
  // what one selects by hand often has a blank at its end
  const words = String(range);
  const [before, after] = [words.length - words.trimStart().length, words.length - words.trimEnd().length];
  return words.trim() ? { start: start + before, end: end - after } : undefined;
}

function unitOf(node: Node, offset: number): number | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>(PARAGRAPHS);
  if (!paragraph) return undefined;
  const before = document.createRange();
  before.selectNodeContents(paragraph);
  before.setEnd(node, offset);
  return Number(paragraph.dataset.start) + String(before).length;
}

/** Where a stretch of the article's text stands in the page. */
export function rangeOf({ start, end }: Span): Range | undefined {
  const from = pointOf(start, false);
  const to = pointOf(end, true);
  if (!from || !to) return undefined;
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  return range;
}

/** A text node and a place in it; at the border of two nodes the end of the first if `ending`, else the start of the second. */
function pointOf(unit: number, ending: boolean): [Node, number] | undefined {
  const paragraphs = [...document.querySelectorAll<HTMLElement>(PARAGRAPHS)];
  const paragraph = paragraphs.findLast((each) => (ending ? Number(each.dataset.start) < unit : Number(each.dataset.start) <= unit));
  if (!paragraph) return undefined;
  let at = Number(paragraph.dataset.start);
  const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null) {
    if (unit < at + node.length || (ending && unit === at + node.length)) return [node, unit - at];
    at += node.length;
  }
  return undefined;
}
