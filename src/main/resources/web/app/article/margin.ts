/** From this width on the names stand in the margin; below it, above their paragraph. The style sheet has the same. */
export const wide = matchMedia('(min-width: 68rem)');

type Name = { item: HTMLElement; id: string; base: number; height: number; at: number };

/** Sets each name beside the line on which its quote begins, and below the name before it. */
export function alignMargin(article: HTMLElement): void {
  const items = [...article.querySelectorAll<HTMLElement>('.speakers li')];
  if (!wide.matches) {
    items.forEach((item) => item.style.removeProperty('top'));
    return;
  }
  const top = article.getBoundingClientRect().top;
  const begins = new Map([...article.querySelectorAll<HTMLElement>('[data-begins]')].map((words) => [words.dataset.begins!, words]));
  // all is measured before anything is moved
  const names = items.map((item) => measured(item, begins, top));
  let free = 0;
  for (const { item, base, height, at } of names) {
    const place = Math.max(at, free);
    item.style.top = `${Math.round(place - base)}px`;
    free = place + height;
  }
}

function measured(item: HTMLElement, begins: Map<string, HTMLElement>, top: number): Name {
  const id = item.querySelector<HTMLElement>('[data-of]')?.dataset.of ?? '';
  const base = item.closest('.para')!.getBoundingClientRect().top - top;
  const at = ((begins.get(id) ?? item).getClientRects()[0]?.top ?? 0) - top;
  return { item, id, base, height: item.clientHeight, at };
}
