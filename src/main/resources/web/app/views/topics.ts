import { html, nothing, type TemplateResult } from 'lit-html';
import { page, to, type Place } from '../place';
import { Topics, type TopicsData, type TopicsVariables } from '../queries';
import { count } from '../text/words';
import type { View } from '../view';
import { pager } from './lines';

const PAGE = 60;

/** All that is spoken about, by label. */
export const topics: View<TopicsData, TopicsVariables> = {
  document: Topics,
  variables: (place) => ({ filter: { labelLike: place.get('label') }, ...page(place, PAGE) }),
  title: () => 'Topics',
  render: ({ topics }, place) => draw(topics, place),
};

function draw({ nodes, totalCount, pageInfo }: TopicsData['topics'], place: Place): TemplateResult {
  return html`<div class="register">
    <header>
      <h1>Topics</h1>
      <p class="figures">${count(totalCount, 'topic')}.</p>
    </header>
    <form class="filters" action="/topics" aria-label="Filter the topics">
      <label>Label like <input type="search" name="label" .value=${place.get('label') ?? ''} /></label>
    </form>
    <ul class="roll">
      ${nodes.map(
        ({ id, label, quotes, speakers }) => html`<li>
          <a href=${to.topic(id)} data-step>${label}</a>
          <span class="who">${speakers.map(({ actor }) => actor.name).join(', ')}</span>
          <span class="figure">${quotes.totalCount ? count(quotes.totalCount, 'quote') : ''}</span>
        </li>`,
      )}
    </ul>
    ${nodes.length ? nothing : html`<p class="message">No topic has a label like this.</p>`} ${pager(pageInfo, place, ['Back', 'More'])}
  </div>`;
}
