import { html, nothing, type TemplateResult } from 'lit-html';
import { SURE } from '../article/drawn';
import { windowOf } from '../drawing/timeline';
import type { Place } from '../place';
import type { QuoteFilter, QuoteKind } from '../queries';

export const KINDS: Array<[string, QuoteKind]> = [
  ['direct', 'DIRECT'],
  ['mixed', 'MIXED'],
  ['indirect', 'INDIRECT'],
];

/** The quotes that the fields below and the address ask for; `words` may come from elsewhere. */
export function filterOf(place: Place, words = place.get('words')): QuoteFilter {
  const kinds = KINDS.filter(([name]) => name === place.get('kind')).map(([, kind]) => kind);
  return {
    words,
    topic: place.get('topic'),
    speaker: place.get('speaker'),
    since: place.get('since'),
    until: place.get('until'),
    kinds: kinds.length ? kinds : undefined,
    confidenceAtLeast: place.get('sure') ? SURE : undefined,
  };
}

/** The quotes that a timeline counts: as many as are listed, but of any time, or of the time that it looks at. */
export function timedBy(place: Place, about: Pick<QuoteFilter, 'speaker' | 'topic'>): QuoteFilter {
  const window = windowOf(place);
  return { ...filterOf(place), speaker: undefined, topic: undefined, since: window?.from, until: window?.to, ...about };
}

type Shape = { orders?: Array<[string, string]>; words?: boolean; keep?: string[] };

/** A form whose fields are the address; each change is a new one. What else is in the address is kept, except the page. */
export function filters(place: Place, { orders = [], words = true, keep = ['topic', 'from', 'to'] }: Shape): TemplateResult {
  const kept = keep.map((name) => [name, place.get(name)]).filter(([, value]) => value);
  return html`<form class="filters" action=${location.pathname} aria-label="Filter the quotes">
    ${kept.map(([name, value]) => html`<input type="hidden" name=${name!} .value=${value!} />`)}
    ${words ? html`<label>Words <input type="search" name="words" .value=${place.get('words') ?? ''} /></label>` : nothing}
    <label>Form ${select('kind', place, [['', 'any'], ...KINDS.map(([name]) => [name, name] as [string, string])])}</label>
    <label>Since <input type="date" name="since" .value=${place.get('since') ?? ''} /></label>
    <label>Until <input type="date" name="until" .value=${place.get('until') ?? ''} /></label>
    ${orders.length ? html`<label>First ${select('order', place, orders)}</label>` : nothing}
    <label class="check"><input type="checkbox" name="sure" value="1" .checked=${Boolean(place.get('sure'))} /> Only sure ones</label>
  </form>`;
}

function select(name: string, place: Place, options: Array<[string, string]>): TemplateResult {
  const value = place.get(name) ?? '';
  return html`<select name=${name}>
    ${options.map(([key, label]) => html`<option value=${key} .selected=${key === value}>${label}</option>`)}
  </select>`;
}
