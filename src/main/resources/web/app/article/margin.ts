/** From this width on the names stand in the margin; below it, above their paragraph. The style sheet has the same. */
const wide = matchMedia('(min-width: 68rem)');

/** Sets each name beside the line on which its quote begins, and below the name before it. */
export function alignMargin(article: HTMLElement): void {
  const lists = [...article.querySelectorAll<HTMLElement>('.speakers')];
  if (!wide.matches) {
    lists.forEach((list) => [...list.querySelectorAll<HTMLElement>('li')].forEach((name) => name.style.removeProperty('top')));
    return;
  }
  const top = article.getBoundingClientRect().top;
  const names = lists.flatMap((list) => {
    const base = list.parentElement!.getBoundingClientRect().top - top;
    return [...list.children].map((item) => ({ item: item as HTMLElement, base, height: item.clientHeight, at: startOf(item, article) - top }));
  });
  // all is measured before anything is moved
  let free = 0;
  for (const { item, base, height, at } of names) {
    const place = Math.max(at, free);
    item.style.top = `${Math.round(place - base)}px`;
    free = place + height;
  }
}

function startOf(item: Element, article: HTMLElement): number {
  const id = item.querySelector<HTMLElement>('[data-of]')?.dataset.of ?? '';
  const begins = article.querySelector(`[data-begins="${CSS.escape(id)}"]`);
  return (begins ?? item).getClientRects()[0]?.top ?? 0;
}
