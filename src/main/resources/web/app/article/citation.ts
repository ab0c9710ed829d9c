import { notice } from '../notice';
import { to } from '../place';
import type { MarkedQuote } from '../queries';
import { day, inMarks } from '../text/words';
import { speakerName, type Article } from './drawn';

/** The address of a quote, for others. */
export function linkTo(article: string, quote: string): string {
  return location.origin + to.quote(article, quote);
}

/** “Words”, who said them, and where they were printed: with source and date, as fact-checkers need it. */
export function citation(quote: MarkedQuote, { id, headline, agency, source, publishedOn, url }: Article): string {
  const words = quote.kind === 'DIRECT' ? inMarks(quote.text) : quote.text.trim();
  const printed = [headline, agency ?? source, day(publishedOn), url ?? linkTo(id, quote.id)].filter(Boolean).join(', ');
  return `${speakerName(quote)}: ${words} (${printed})`;
}

export async function copy(text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    notice.say(`${what} was copied.`);
  } catch {
    notice.say(`The browser does not allow copying. ${text}`);
  }
}
