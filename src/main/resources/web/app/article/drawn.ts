import type { ArticleData, MarkedQuote, QuoteAct } from '../queries';
import type { Place } from '../place';
import type { Drawn } from './mark';

export type Article = NonNullable<ArticleData['article']>;

const HUES = 8;

/** What lists and pages show unless more is asked for. */
export const ALWAYS: QuoteAct = 'ASSERTION';

/** Those that can be switched on, with their names in the address. */
export const SWITCHES: Array<{ act: QuoteAct; name: string; label: string }> = [
  { act: 'BELIEF', name: 'beliefs', label: 'Beliefs' },
  { act: 'FACT', name: 'facts', label: 'Facts' },
  { act: 'INTENTION', name: 'intentions', label: 'Intentions' },
];

/** The quotes that the address shows, in the order of the text. */
export function drawnQuotes({ quotes: { nodes } }: Article, place: Place): Drawn[] {
  const hues = huesOf(nodes);
  const names = place.list('show');
  const acts: QuoteAct[] = [ALWAYS, ...SWITCHES.filter(({ name }) => names.includes(name)).map(({ act }) => act)];
  const chosen = place.get('quote');
  return nodes
    .filter(({ id, act }) => acts.includes(act) || id === chosen)
    .map((quote, i) => ({
      quote,
      hue: hues.get(quote.speaker?.id ?? '') ?? 0,
      lit: isLit(quote, place),
      chosen: quote.id === chosen,
      number: i + 1,
    }));
}

/** Colours go to speakers by order of appearance; whatever is switched on, they keep them. */
function huesOf(quotes: MarkedQuote[]): Map<string, number> {
  const assertions = quotes.filter(({ act }) => act === ALWAYS);
  const speakers = new Set([...assertions, ...quotes].flatMap(({ speaker }) => (speaker ? [speaker.id] : [])));
  return new Map([...speakers].slice(0, HUES).map((id, i) => [id, i + 1]));
}

/** Whether something is chosen, so that the rest steps back. */
export function isPicking(place: Place): boolean {
  return ['quote', 'actor', 'topic'].some((name) => place.get(name));
}

function isLit({ id, speaker, topics }: MarkedQuote, place: Place): boolean {
  const [quote, actor, topic] = [place.get('quote'), place.get('actor'), place.get('topic')];
  if (quote) return id === quote;
  return (!actor || speaker?.id === actor) && (!topic || topics.some(({ id }) => id === topic));
}

/** Who a quote is laid to, as the margin says it. */
export function speakerName({ speaker, speakerText }: MarkedQuote): string {
  return speaker?.name ?? speakerText ?? 'no speaker named';
}

/** From which confidence on a reading is sure, and from which on it is likely. */
export const SURE = 0.9;
export const LIKELY = 0.6;

/** How firm the line is: solid for what is sure, dashed for what is likely, dotted for what is doubtful. */
export function firmness({ confidence }: { confidence: number }): 'sure' | 'likely' | 'doubtful' {
  return confidence >= SURE ? 'sure' : confidence >= LIKELY ? 'likely' : 'doubtful';
}
