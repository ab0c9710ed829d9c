import { html, nothing, render } from 'lit-html';

/** The line under the masthead that tells what is going on: the service is away, something was copied. */
const line = document.getElementById('notice') as HTMLElement;
const LONGEST_WAIT = 30;
let timer: number | undefined;
let wait = 1;

export const notice = {
  /** Something that passes, and what can be done about it. */
  say(text: string, action?: { label: string; run(): unknown }): void {
    stop();
    const button = action && html` <button type="button" @click=${() => (notice.clear(), action.run())}>${action.label}</button>`;
    render(html`${text}${button ?? nothing}`, line);
    timer = setTimeout(() => notice.clear(), action ? 10_000 : 4000);
  },

  /** Something that holds until it is cleared. */
  stay(text: string): void {
    stop();
    render(text, line);
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

function count(seconds: number, again: () => unknown): void {
  render(
    html`The service does not answer. Trying again in ${seconds} s.
      <button type="button" @click=${() => (stop(), again())}>Try now</button>`,
    line,
  );
  timer = setTimeout(() => (seconds > 1 ? count(seconds - 1, again) : again()), 1000);
}

function stop(): void {
  clearTimeout(timer);
}
