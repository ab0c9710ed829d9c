import { html, nothing, type TemplateResult } from 'lit-html';
import { decoded, type Place } from '../place';
import type { QuoteFilter, SearchData } from '../queries';
import { count, lower } from '../text/words';
import { KINDS } from './filters';

/** What a facet asks for, by its name in the address. */
type Property = 'speaker' | 'topic' | 'kind' | 'agency';
type Value = { value: string; label: string; count: number };

/** In the address, what is left out: `without=speaker:P1,topic:T2`. */
const WITHOUT = 'without';
const FIRST_PAGE = { after: undefined, before: undefined };

type LeftOut = { property: Property; value: string };

/** What the quotes must not be: nothing of all this. */
export function notOf(place: Place): QuoteFilter[] | undefined {
  const out = leftOut(place);
  const values = (wanted: Property) => out.filter(({ property }) => property === wanted).map(({ value }) => value);
  const [speakers, topics, kinds] = [values('speaker'), values('topic'), values('kind')];
  const all: QuoteFilter[] = values('agency').map((agency) => ({ agency }));
  if (speakers.length) all.push({ speakers });
  if (topics.length) all.push({ topics });
  if (kinds.length) all.push({ kinds: KINDS.filter(([name]) => kinds.includes(name)).map(([, kind]) => kind) });
  return all.length ? all : undefined;
}

/** The ids that the address names, so that their names can be asked for. */
export function namedIn(place: Place): string[] {
  const ids = leftOut(place).filter(({ property }) => property === 'speaker' || property === 'topic');
  return [place.get('speaker'), place.get('topic'), ...ids.map(({ value }) => value)].filter((id) => id !== undefined);
}

function leftOut(place: Place): LeftOut[] {
  return place.list(WITHOUT).map((item) => {
    const [property, value = ''] = item.split(':');
    return { property: property as Property, value: decoded(value) };
  });
}

/** The address that leaves out all this; a comma in a name is none between two. */
function leavingOut(all: LeftOut[], place: Place): string {
  const items = all.map(({ property, value }) => `${property}:${encodeURIComponent(value)}`);
  return place.with({ [WITHOUT]: items.join(), ...FIRST_PAGE });
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
          <a class="onward" href=${leavingOut([...leftOut(place), { property, value }], place)} data-replace aria-label="Leave out ${label}" title="Leave out ${label}">−</a>
        </li>`;
      })}
    </ul>
  </section>`;
}

function without(names: Map<string, string>, place: Place): TemplateResult | typeof nothing {
  const out = leftOut(place);
  if (!out.length) return nothing;
  return html`<section>
    <h2>Left out</h2>
    <ul class="choices">
      ${out.map((item) => {
        const rest = out.filter((other) => other !== item);
        const label = names.get(item.value) ?? item.value;
        return html`<li><a class="choice out" href=${leavingOut(rest, place)} data-replace aria-label="Bring back ${label}"><s>${label}</s> <span>×</span></a></li>`;
      })}
    </ul>
  </section>`;
}
