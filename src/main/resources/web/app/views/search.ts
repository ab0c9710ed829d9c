import { html, nothing, type TemplateResult } from 'lit-html';
import { page, to, type Place } from '../place';
import { Alive, Search, type AliveData, type AliveVariables, type Found, type QuoteLine, type SearchData, type SearchVariables } from '../queries';
import { found } from '../text/found';
import { byWords, marked, type Marker } from '../text/marked';
import { count, day } from '../text/words';
import type { View } from '../view';
import { facets, namedIn, notOf } from './facets';
import { filterOf, filters } from './filters';
import { pager, quoteLines } from './lines';

/** One box: quotes and articles by their words, actors and topics by names like it, the best first. */
export const search: View<SearchData, SearchVariables> = {
  document: Search,
  variables: (place) => {
    const words = place.get('q') ?? '';
    const narrowed = { ...filterOf(place, undefined), agency: place.get('agency'), not: notOf(place) };
    const newest = place.get('order') === 'newest';
    return { words, narrowed, quotes: { ...narrowed, words }, best: !newest, newest, ...page(place), named: namedIn(place) };
  },
  title: (_, place) => `${place.get('q')}: search`,
  render: (data, place) => results(data, place),
};

/** Before anything is asked. */
export const invitation: View<AliveData, AliveVariables> = {
  document: Alive,
  variables: () => ({}),
  title: () => 'Search',
  render: () => html`<div class="message">
    <h1>Search the record</h1>
    <p>Words of a quote, a name, a topic. “In quotation marks” finds words together, a minus before a word leaves it out, <i>or</i> between two finds either.</p>
  </div>`,
};

function results(data: SearchData, place: Place): TemplateResult {
  const { facets: counted, actors, topics, articles } = data;
  const q = place.get('q')!;
  const { quotes, mark, pageInfo } = quotesOf(data, q);
  return html`<div class="profile">
    <header>
      <h1>“${q}”</h1>
      <p class="figures" role="status">${count(counted.total, 'quote')}.</p>
    </header>
    <section class="column">
      ${run('Actors', actors.edges.map(({ node, highlights }) => actorFound(node as Named, highlights[0])))}
      ${run('Topics', topics.edges.map(({ node, highlights: [first] }) => html`<li><a href=${to.topic(node.id!)}>${first ? marked(first.text, first.spans) : node.label}</a></li>`))}
      <h2>Quotes</h2>
      ${filters(place, { words: false, orders: [['', 'best'], ['newest', 'newest']], keep: ['q', 'topic', 'speaker', 'agency', 'without'] })}
      ${quoteLines(quotes, mark)}
      ${quotes.length ? nothing : html`<p class="message">No quote fits. Try fewer words, or another form: a search for “meet” finds “meeting” too.</p>`}
      ${pager(pageInfo, place, ['Back', 'More quotes'])}
    </section>
    <div class="column">
      ${facets(data, place)}
      ${articles.edges.length
        ? html`<section>
            <h2>Articles</h2>
            <ul class="names">
              ${articles.edges.map(({ node, highlights: [first] }) => html`<li>
                <a href=${to.article(node.id!)}>${found(node.headline!, q)}</a>
                ${first && !first.text.startsWith(node.headline!) ? html`<p class="who">${marked(first.text, first.spans)}</p>` : nothing}
                ${node.publishedOn ? html`<p class="who">${day(node.publishedOn)}</p>` : nothing}
              </li>`)}
            </ul>
          </section>`
        : nothing}
    </div>
  </div>`;
}

/** The page of quotes, and how they are marked: the best know where the words stand in them. */
function quotesOf({ best, newest }: SearchData, q: string) {
  if (newest) return { quotes: newest.nodes, mark: byWords(q), pageInfo: newest.pageInfo };
  const { edges, pageInfo } = best!;
  // only quotes were asked for
  const quotes = edges.map(({ node }) => node as QuoteLine);
  const spans = new Map(edges.map(({ node, highlights }) => [node.id, highlights[0]]));
  const mark: Marker = ({ id, text }) => {
    const first = spans.get(id);
    return first?.text === text ? marked(text, first.spans) : byWords(q)({ id, text });
  };
  return { quotes, mark, pageInfo };
}

type Named = { id: string; name: string; quoteCount: number };

/** Somebody by name, and by which other name they were found. */
function actorFound({ id, name, quoteCount }: Named, first: Found | undefined): TemplateResult {
  const isName = first?.text === name;
  return html`<li>
    <a href=${to.actor(id)}>${isName ? marked(name, first.spans) : name}</a>${first && !isName ? html` <span class="who">${marked(first.text, first.spans)}</span>` : nothing}
    <span class="figure">${quoteCount || ''}</span>
  </li>`;
}

/** Names in a line or two above the quotes: most who search for a name want the page of that name. */
function run(title: string, names: TemplateResult[]): TemplateResult | typeof nothing {
  return names.length
    ? html`<section>
        <h2>${title}</h2>
        <ul class="found">
          ${names}
        </ul>
      </section>`
    : nothing;
}
