import { html, nothing, render, type TemplateResult } from 'lit-html';

/** The line under the masthead that tells what is going on: the service is away, something was copied. */
const line = document.getElementById('notice') as HTMLElement;
const LONGEST_WAIT = 30;
let timer: number | undefined;
let wait = 1;

/** What can be done about it, and the key that does the same. */
type Action = { label: string; keys?: string; run(): unknown };

export const notice = {
  /** Something that passes. */
  say(text: string, action?: Action): void {
    put(text, action ? [{ ...action, run: () => (notice.clear(), action.run()) }] : []);
    timer = setTimeout(() => notice.clear(), action ? 10_000 : 4000);
  },

  /** Something that holds until it is cleared. */
  stay(text: TemplateResult, actions: Action[]): void {
    put(text, actions);
  },

  /** Says that the service is away, and tries again: after a second, then twice as long each time. */
  retry(again: () => unknown): void {
    stop();
    count(wait, again);
    wait = Math.min(wait * 2, LONGEST_WAIT);
  },

  clear(): void {
    stop();
    wait = 1;
    render(nothing, line);
  },
};

function put(text: TemplateResult | string, actions: Action[]): void {
  stop();
  render(html`<span>${text}</span> ${actions.map(button)}`, line);
}

/** A press leaves the focus, and what is selected in the text, where they are. */
function button({ label, keys, run }: Action): TemplateResult {
  const hint = keys && html` <kbd aria-hidden="true">${keys}</kbd>`;
  return html`<button type="button" @mousedown=${(event: Event) => event.preventDefault()} @click=${run} aria-keyshortcuts=${keys ?? nothing}>${label}${hint ?? nothing}</button>`;
}

function count(seconds: number, again: () => unknown): void {
  render(
    html`<span>The service does not answer. Trying again in ${seconds} s.</span>
      <button type="button" @click=${() => (stop(), again())}>Try now</button>`,
    line,
  );
  timer = setTimeout(() => (seconds > 1 ? count(seconds - 1, again) : again()), 1000);
}

function stop(): void {
  clearTimeout(timer);
}
