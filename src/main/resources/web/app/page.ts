import { html, render, type TemplateResult } from 'lit-html';
import { ask, graphiql, Refused, Unreachable } from './ask';
import { keyIsRefused, openDoor } from './editing/door';
import { key } from './editing/key';
import { notice } from './notice';
import { Place } from './place';
import type { AnyView } from './view';
import { views } from './views';

/** What stands in the page: a view, what it was asked with, and its answer. */
type Shown = { view: AnyView; asked: string; data: unknown };

const main = document.getElementById('page') as HTMLElement;
let shown: Shown | undefined;
let pending = new AbortController();
/** Lasts as long as what is shown. */
let life = new AbortController();

/** Shows what the address says, from now on whenever it changes. */
export function start(): void {
  history.scrollRestoration = 'manual';
  document.addEventListener('click', followLink);
  document.addEventListener('submit', followForm);
  addEventListener('popstate', (event) => void show().then(() => scrollTo(0, event.state?.scroll ?? 0)));
  addEventListener('online', () => void show());
  void show();
}

/**
 * Goes to an address of the reader; with `replace` it takes the place of the present one in the history. On another page
 * the focus is on the page, on the first in it that `onto` selects, or where it was if that is `onto`.
 */
export async function go(address: string, replace = false, onto?: string | HTMLElement): Promise<void> {
  const leaving = new URL(location.href);
  if (replace) {
    history.replaceState(history.state, '', address);
  } else {
    history.replaceState({ scroll: scrollY }, '');
    history.pushState(null, '', address);
  }
  await show();
  if (!replace && location.pathname !== leaving.pathname) {
    scrollTo(0, 0);
    const first = typeof onto === 'string' ? main.querySelector<HTMLElement>(onto) : onto;
    if (first) first.focus();
    else main.focus({ preventScroll: true });
  }
}

/** Draws the view anew from what it has. */
export function redraw(): void {
  if (shown) draw(shown);
}

/** Asks anew for what is shown. */
export async function reload(): Promise<void> {
  if (shown) shown.asked = '';
  await show();
}

async function show(): Promise<void> {
  pending.abort();
  const { signal } = (pending = new AbortController());
  const place = Place.here();
  const view = views(place);
  if (!view) return drawMissing();
  const variables = view.variables(place);
  const asked = view.document.text + JSON.stringify(variables);
  document.getElementById('ask')?.setAttribute('href', graphiql(view.document, variables));
  if (shown?.asked === asked) {
    main.removeAttribute('aria-busy');
    return draw(shown);
  }
  main.setAttribute('aria-busy', 'true');
  try {
    const data = await ask(view.document, variables, signal);
    notice.clear();
    end();
    const now = (shown = { view, asked, data });
    const { signal: lasting } = life;
    view.live?.(data, redraw, lasting);
    draw(now);
    await complete(now, lasting);
  } catch (failure) {
    if (!signal.aborted) drawFailure(failure);
  } finally {
    if (!signal.aborted) main.removeAttribute('aria-busy');
  }
}

/** What is still to come, however long it takes: what is chosen meanwhile does not end it. Answers whether all has come. */
async function complete(whole: Shown, signal: AbortSignal): Promise<boolean> {
  try {
    await whole.view.complete?.(whole.data, redraw, signal);
    return true;
  } catch (failure) {
    if (signal.aborted) return false;
    if (!(failure instanceof Unreachable)) throw failure;
    notice.retry(async () => signal.aborted || ((await complete(whole, signal)) && notice.clear()));
    return false;
  }
}

/** What was shown is no more, and hears no more. */
function end(): void {
  shown = undefined;
  life.abort();
  life = new AbortController();
}

function draw({ view, data }: Shown): void {
  const place = Place.here();
  const title = view.title(data, place);
  if (title === null) return drawMissing();
  document.title = title ? `${title} · On Record` : 'On Record';
  put(view.render(data, place));
  view.drawn?.(data, place);
}

function drawMissing(): void {
  end();
  main.removeAttribute('aria-busy');
  document.title = 'Nothing here · On Record';
  put(html`<div class="message">
    <h1>There is nothing here</h1>
    <p>What this address names is not in the archive. It may have been deleted, or the address may be cut short.</p>
    <p><a href="/">The newest quotes</a></p>
  </div>`);
}

/** What stands in the page stays; only an empty page is filled with the reason. */
function drawFailure(failure: unknown): void {
  if (failure instanceof Refused && failure.code === 'UNAUTHENTICATED') {
    drawClosed(failure);
  } else if (failure instanceof Unreachable) {
    notice.retry(show);
    if (!shown) put(html`<div class="message"><h1>No answer yet</h1><p>The page will be here as soon as the service answers.</p></div>`);
  } else if (failure instanceof Refused && failure.code === 'BAD_INPUT' && Place.here().id) {
    // no such thing can be: the address was cut short
    drawMissing();
  } else if (failure instanceof Refused) {
    end();
    put(html`<div class="message">
      <h1>That could not be answered</h1>
      <p>${failure.message}</p>
      <p><a href="/">The newest quotes</a></p>
    </div>`);
  } else {
    throw failure;
  }
}

/** A key that is not accepted any more is forgotten, and what anybody may read is shown; a closed archive asks for one. */
function drawClosed(failure: Refused): void {
  if (key.get()) {
    keyIsRefused(failure.message);
    void show();
    return;
  }
  end();
  put(html`<div class="message">
    <h1>Reading needs a key here</h1>
    <p>${failure.message}</p>
    <p><button type="button" @click=${() => openDoor()}>Enter a key</button></p>
  </div>`);
}

function put(content: TemplateResult): void {
  // what was in the page before the first view is not the renderer's
  if (!('_$litPart$' in main)) main.replaceChildren();
  render(content, main);
}

function followLink(event: MouseEvent): void {
  const link = (event.target as Element).closest('a');
  const own = link && link.origin === location.origin && !link.target && !link.pathname.startsWith('/graphiql') && !link.hash;
  if (own && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey) {
    event.preventDefault();
    const byKey = event.detail === 0;
    void go(link.pathname + link.search, link.dataset.replace !== undefined, byKey ? link.dataset.onto : undefined);
  }
}

/** A form that asks is an address, too. */
function followForm(event: SubmitEvent): void {
  const form = event.target as HTMLFormElement;
  if (form.method === 'dialog' || event.defaultPrevented) return;
  event.preventDefault();
  void go(addressOf(form));
}

/** Where a form leads, without the fields that are empty. */
export function addressOf(form: HTMLFormElement): string {
  const entries = [...new FormData(form)].filter(([, value]) => value) as Array<[string, string]>;
  const query = new URLSearchParams(entries).toString();
  const { pathname } = new URL(form.action);
  return query ? `${pathname}?${query}` : pathname;
}
