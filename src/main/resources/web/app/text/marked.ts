import { html, type TemplateResult } from 'lit-html';
import { found } from './found';
import { toUnits, type Span } from './units';

/** How the words of a quote are shown in a list: those asked for are marked. */
export type Marker = (quote: { id: string; text: string }) => TemplateResult | string;

/** The words that the service found, in their places. */
export function marked(text: string, spans: Span[]): TemplateResult {
  const units = toUnits(text);
  let at = 0;
  const pieces = spans.map(units).map(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return html`${before}<mark>${text.slice(start, end)}</mark>`;
  });
  return html`${pieces}${text.slice(at)}`;
}

/** Marks what a search for these words would find. */
export function byWords(words: string | undefined): Marker {
  return ({ text }) => found(text, words);
}
