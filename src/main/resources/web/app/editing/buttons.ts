import { html, type TemplateResult } from 'lit-html';

/** What an editor can do, with the key that does the same. */
export function editor(label: string, keys: string, run: () => unknown): TemplateResult {
  return html`<button type="button" @click=${run} aria-keyshortcuts=${keys}>${label} <kbd aria-hidden="true">${keys}</kbd></button>`;
}
