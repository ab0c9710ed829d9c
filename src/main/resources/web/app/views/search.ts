import { html, nothing, type TemplateResult } from 'lit-html';
import { page, to, type Place } from '../place';
import { Search, type SearchData, type SearchVariables } from '../queries';
import { found } from '../text/found';
import { count } from '../text/words';
import type { View } from '../view';
import { filterOf, filters } from './filters';
import { actorLine, articleLine, pager, quoteLines } from './lines';

/** One box: quotes and articles by their words, actors and topics by names like it. */
export const search: View<SearchData, SearchVariables> = {
  document: Search,
  variables: (place) => ({ words: place.get('q') ?? '', quotes: filterOf(place, place.get('q') ?? ''), ...page(place) }),
  title: () => 'Search',
  render: (data, place) => (place.get('q') ? results(data, place) : invitation()),
};

function results({ quotes, actors, topics, articles }: SearchData, place: Place): TemplateResult {
  const q = place.get('q')!;
  return html`<div class="profile">
    <header>
      <h1>“${q}”</h1>
      <p class="figures" role="status">${[count(quotes.totalCount, 'quote'), count(actors.totalCount, 'actor'), count(topics.totalCount, 'topic'), count(articles.totalCount, 'article')].join(', ')}.</p>
    </header>
    <section class="column">
      <h2>Quotes</h2>
      ${filters(place, { words: false, keep: ['q', 'topic', 'speaker'] })} ${quoteLines(quotes.nodes, q)}
      ${quotes.nodes.length ? nothing : html`<p class="message">No quote has these words. Try fewer of them, or another form: a search for “meet” finds “meeting” too.</p>`}
      ${pager(quotes.pageInfo, place, ['Newer quotes', 'Older quotes'])}
    </section>
    <div class="column">
      ${group('Actors', actors.nodes.map((actor) => actorLine(actor, q)))}
      ${group('Topics', topics.nodes.map(({ id, label }) => html`<li><a href=${to.topic(id)}>${found(label, q)}</a></li>`))}
      ${group('Articles', articles.nodes.map((article) => articleLine(article, q)))}
    </div>
  </div>`;
}

function group(title: string, lines: TemplateResult[]): TemplateResult | typeof nothing {
  return lines.length
    ? html`<section>
        <h2>${title}</h2>
        <ul class="names">
          ${lines}
        </ul>
      </section>`
    : nothing;
}

function invitation(): TemplateResult {
  return html`<div class="message">
    <h1>Search the record</h1>
    <p>Words of a quote, a name, a topic. “In quotation marks” finds words together, a minus before a word leaves it out, <i>or</i> between two finds either.</p>
  </div>`;
}
