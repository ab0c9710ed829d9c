import { html, nothing, type TemplateResult } from 'lit-html';
import { Place } from '../place';
import type { QuoteFilter, SearchData } from '../queries';
import { count, lower } from '../text/words';
import { KINDS } from './filters';

/** What a facet asks for, by its name in the address. */
type Property = 'speaker' | 'topic' | 'kind' | 'agency';
type Value = { value: string; label: string; count: number };

/** In the address, what is left out: `without=speaker:P1,speaker:P2`. All of one property: the service can say no more. */
const WITHOUT = 'without';
const FIRST_PAGE = { after: undefined, before: undefined };

/** What the quotes must not be. */
export function notOf(place: Place): QuoteFilter | undefined {
  const out = leftOut(place);
  const values = out.map(({ value }) => value);
  switch (out[0]?.property) {
    case 'speaker':
      return { speakers: values };
    case 'topic':
      return { topics: values };
    case 'kind':
      return { kinds: KINDS.filter(([name]) => values.includes(name)).map(([, kind]) => kind) };
    case 'agency':
      return { agency: values[0] };
    default:
      return undefined;
  }
}

/** The ids that the address names, so that their names can be asked for. */
export function namedIn(place: Place): string[] {
  const ids = leftOut(place).filter(({ property }) => property === 'speaker' || property === 'topic');
  return [place.get('speaker'), place.get('topic'), ...ids.map(({ value }) => value)].filter((id) => id !== undefined);
}

function leftOut(place: Place): Array<{ property: Property; value: string }> {
  const out = place.list(WITHOUT).map((item) => ({ property: item.split(':')[0] as Property, value: item.slice(item.indexOf(':') + 1) }));
  return out.filter(({ property }) => property === out[0]?.property);
}

/** By whom, about what, in which form, from where: how many quotes there are of each, to choose or to leave out. */
export function facets({ facets: { speakers, topics, kinds, agencies }, named }: SearchData, place: Place): TemplateResult {
  const names = new Map(named.flatMap((node) => (node ? [[node.id, node.name ?? node.label ?? '']] : [])));
  const facet = (title: string, property: Property, values: Value[]) => section(title, property, withChosen(property, values, names, place), place);
  return html`${without(names, place)}
  ${facet('By whom', 'speaker', speakers.map(({ actor, count }) => ({ value: actor.id, label: actor.name, count })))}
  ${facet('About', 'topic', topics.map(({ topic, count }) => ({ value: topic.id, label: topic.label, count })))}
  ${facet('Form', 'kind', kinds.map(({ kind, count }) => ({ value: lower(kind), label: lower(kind), count })))}
  ${facet('Printed by', 'agency', agencies.map(({ agency, count }) => ({ value: agency, label: agency, count })))}`;
}

/** What is chosen stands there even where it is none of the most frequent. */
function withChosen(property: Property, values: Value[], names: Map<string, string>, place: Place): Value[] {
  const chosen = place.get(property);
  if (!chosen || values.some(({ value }) => value === chosen)) return values;
  return [{ value: chosen, label: names.get(chosen) ?? chosen, count: 0 }, ...values];
}

function section(title: string, property: Property, values: Value[], place: Place): TemplateResult | typeof nothing {
  if (!values.length) return nothing;
  return html`<section>
    <h2>${title}</h2>
    <ul class="choices">
      ${values.map(({ value, label, count: n }) => {
        const chosen = place.get(property) === value;
        return html`<li>
          <a class="choice" href=${place.with({ [property]: chosen ? undefined : value, ...FIRST_PAGE })} data-replace aria-current=${chosen ? 'true' : nothing}
            ><span>${label}</span> <span class="figure" title=${count(n, 'quote')}>${n}</span></a
          >
          <a class="onward" href=${place.with({ [WITHOUT]: adding(property, value, place), ...FIRST_PAGE })} data-replace aria-label="Leave out ${label}" title="Leave out ${label}">−</a>
        </li>`;
      })}
    </ul>
  </section>`;
}

function adding(property: Property, value: string, place: Place): string {
  const same = leftOut(place).filter((item) => item.property === property && property !== 'agency');
  return [...same, { property, value }].map((item) => `${item.property}:${item.value}`).join();
}

function without(names: Map<string, string>, place: Place): TemplateResult | typeof nothing {
  const out = leftOut(place);
  if (!out.length) return nothing;
  return html`<section>
    <h2>Left out</h2>
    <ul class="choices">
      ${out.map(({ value }) => {
        const rest = out.filter((item) => item.value !== value).map((item) => `${item.property}:${item.value}`);
        const label = names.get(value) ?? value;
        return html`<li><a class="choice out" href=${place.with({ [WITHOUT]: rest.join(), ...FIRST_PAGE })} data-replace aria-label="Bring back ${label}"><s>${label}</s> <span>×</span></a></li>`;
      })}
    </ul>
  </section>`;
}
