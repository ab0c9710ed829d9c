import { html, type TemplateResult } from 'lit-html';

/** A text with the words marked that a search for `query` finds, in any of their forms: "meets" marks "meeting". */
export function found(text: string, query: string | undefined): TemplateResult | string {
  const stems = stemsOf(query ?? '');
  if (!stems.length) return text;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])((?:${stems.join('|')})[\\p{L}\\p{N}]*)`, 'giu');
  const parts = text.split(pattern);
  return html`${parts.map((part, i) => (i % 2 ? html`<mark>${part}</mark>` : part))}`;
}

/** The beginnings of the words asked for, without those asked not to be there. */
function stemsOf(query: string): string[] {
  const words = query.replace(/(^|\s)-\S+/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => word.length > 1 && word.toLowerCase() !== 'or').map(stem);
}

function stem(word: string): string {
  return word.length > 4 ? word.replace(/(ings?|ed|es|s|ly|e)$/i, '') : word;
}
