import { html, nothing, type TemplateResult } from 'lit-html';
import { KINDS } from '../editing/actor';
import { page, to, type Place } from '../place';
import { Actors, type ActorKind, type ActorOrder, type ActorsData, type ActorsVariables } from '../queries';
import { count, lower } from '../text/words';
import type { View } from '../view';
import { pager } from './lines';

const PAGE = 60;
const ORDERS: Record<string, ActorOrder> = { mentioned: 'MOST_MENTIONED', name: 'NAME' };

/** Everybody in the archive. */
export const actors: View<ActorsData, ActorsVariables> = {
  document: Actors,
  variables: (place) => ({
    filter: { nameLike: place.get('name'), kinds: kinds(place) },
    orderBy: ORDERS[place.get('order') ?? ''] ?? 'MOST_QUOTED',
    ...page(place, PAGE),
  }),
  title: () => 'Actors',
  render: ({ actors }, place) => draw(actors, place),
};

function kinds(place: Place): ActorKind[] | undefined {
  const asked = KINDS.filter((kind) => lower(kind) === place.get('kind'));
  return asked.length ? asked : undefined;
}

function draw({ nodes, totalCount, pageInfo }: ActorsData['actors'], place: Place): TemplateResult {
  return html`<div class="register">
    <header>
      <h1>Actors</h1>
      <p class="figures">${count(totalCount, 'actor')}.</p>
    </header>
    <form class="filters" action="/actors" aria-label="Filter the actors">
      <label>Name like <input type="search" name="name" .value=${place.get('name') ?? ''} /></label>
      <label>Kind ${options('kind', place, ['', ...KINDS.map(lower)], 'any')}</label>
      <label>First ${options('order', place, ['', 'mentioned', 'name'], 'most quoted')}</label>
    </form>
    <ul class="roll">
      ${nodes.map(
        ({ id, name, kind, description, quoteCount, mentionCount }) => html`<li>
          <a href=${to.actor(id)} data-step>${name}</a>
          <span class="who">${description ?? lower(kind)}</span>
          <span class="figure">${quoteCount ? count(quoteCount, 'quote') : count(mentionCount, 'mention')}</span>
        </li>`,
      )}
    </ul>
    ${nodes.length ? nothing : html`<p class="message">Nobody in the archive has a name like this.</p>`} ${pager(pageInfo, place, ['Back', 'More'])}
  </div>`;
}

function options(name: string, place: Place, values: string[], none: string): TemplateResult {
  const now = place.get(name) ?? '';
  return html`<select name=${name}>
    ${values.map((value) => html`<option value=${value} .selected=${value === now}>${value || none}</option>`)}
  </select>`;
}
