import { go } from '../page';
import { Place } from '../place';
import { copy, linkTo } from './citation';

/** From quote to quote: in an article by its margin, in a list by its lines. */
export function next(): boolean {
  return step(1);
}

export function previous(): boolean {
  return step(-1);
}

function step(by: 1 | -1): boolean {
  const stops = [...document.querySelectorAll<HTMLAnchorElement>('[data-step]')];
  const now = stops.findIndex((stop) => stop.ariaCurrent === 'true' || stop === document.activeElement);
  const stop = stops[now < 0 ? (by > 0 ? 0 : -1) : now + by];
  if (!stop) return false;
  stop.focus({ preventScroll: true });
  stop.scrollIntoView({ block: 'center' });
  if (stop.dataset.of) void go(Place.here().with({ quote: stop.dataset.of }), true);
  return true;
}

/** Takes the reader into the details of the quote that is chosen. */
export function detail(): boolean {
  const panel = document.getElementById('detail');
  panel?.focus();
  return panel !== null;
}

/** Nothing is chosen any more; the focus goes back to the margin. */
export function close(): boolean {
  const place = Place.here();
  const quote = place.get('quote');
  const chosen = quote ?? place.get('actor') ?? place.get('topic');
  if (!chosen) return false;
  void go(place.with(quote ? { quote: undefined } : { actor: undefined, topic: undefined }), true);
  document.querySelector<HTMLElement>(`[data-of="${CSS.escape(chosen)}"]`)?.focus({ preventScroll: true });
  return true;
}

/** A link to the quote that is chosen, or that has the focus in a list. */
export function copyLink(): boolean {
  const place = Place.here();
  const quote = place.get('quote');
  const link = (document.activeElement as HTMLElement).closest<HTMLAnchorElement>('a[data-step]');
  if (place.view === 'article' && quote) void copy(linkTo(place.id, quote), 'The link');
  else if (link) void copy(link.href, 'The link');
  else return false;
  return true;
}

/** A quote that is pointed at in the text is chosen; again, and it is not. */
export function point(event: Event): void {
  const said = (event.target as Element).closest<HTMLElement>('[data-quote]');
  if (!said || String(getSelection())) return;
  const place = Place.here();
  const id = said.dataset.quote!;
  void go(place.with({ quote: place.get('quote') === id ? undefined : id }), true);
}

/** The margin and the words of the quote under the pointer show that they belong together. */
export function hover(event: Event): void {
  const over = (event.target as Element).closest<HTMLElement>('[data-quote], [data-of]');
  const id = event.type === 'pointerover' ? (over?.dataset.quote ?? over?.dataset.of) : undefined;
  document.querySelectorAll('[data-near]').forEach((near) => near.removeAttribute('data-near'));
  if (!id) return;
  const name = CSS.escape(id);
  document.querySelectorAll(`[data-quote="${name}"], [data-of="${name}"]`).forEach((near) => near.setAttribute('data-near', ''));
}
