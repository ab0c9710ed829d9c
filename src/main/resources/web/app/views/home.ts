import { html, nothing, type TemplateResult } from 'lit-html';
import { LIKELY } from '../article/drawn';
import { asEditor } from '../editing/door';
import { DOUBTFUL, nextDoubtful } from '../editing/desk';
import { listen } from '../live';
import { redraw, reload } from '../page';
import { page, Place, to } from '../place';
import { Home, QuoteAdded, type HomeData, type HomeVariables, type QuoteLine } from '../queries';
import { count, day } from '../text/words';
import type { View } from '../view';
import { actorLine, pager, quoteLines } from './lines';

const PAGE = 50;
/** Of one article, before the next has its turn. */
const OF_EACH = 4;
/** From the top of the page, in CSS pixels: who has scrolled further is reading, and is not interrupted. */
const AT_TOP = 120;

/** What has come in while somebody reads further down. */
let fresh: QuoteLine[] = [];

/** The front page: what was said last and what comes in, who spoke in the last week and about what. */
export const home: View<HomeData, HomeVariables> = {
  document: Home,
  variables: (place) => ({ ...page(place, PAGE), likely: { confidenceAtLeast: LIKELY }, week: { since: aWeekAgo() }, doubtful: DOUBTFUL }),
  title: () => '',
  render: (data, place) => (data.articles.nodes.length ? draw(data, place) : empty()),
  live: (data, draw, signal) => {
    fresh = [];
    const place = Place.here();
    if (place.get('after') || place.get('before')) return;
    listen(QuoteAdded, { filter: { confidenceAtLeast: LIKELY } }, signal, {
      next: ({ quoteAdded }) => (data.articles.nodes.length ? (arrive(data, quoteAdded), draw()) : void reload()),
      missed: () => void reload(),
    });
  },
};

function aWeekAgo(): string {
  return new Date(Date.now() - 7 * 86_400_000).toISOString().slice(0, 10);
}

function arrive({ quotes }: HomeData, quote: QuoteLine): void {
  // it may have come with the list already
  if ([...quotes.nodes, ...fresh].some(({ id }) => id === quote.id)) return;
  if (scrollY < AT_TOP) quotes.nodes.unshift(quote);
  else fresh.unshift(quote);
}

function draw(data: HomeData, place: Place): TemplateResult {
  const { quotes, articles } = data;
  // its headline stands over its quotes already
  const lead = quotes.nodes[0]?.article.id;
  return html`<div class="front">
    <section class="column">
      <h1>Newest quotes</h1>
      ${fresh.length ? html`<p class="fresh"><button type="button" @click=${() => reveal(data)}>${count(fresh.length, 'new quote')}</button></p>` : nothing}
      <div class="stream">${quoteLines(quotes.nodes, undefined, OF_EACH)}</div>
      ${pager(quotes.pageInfo, place, ['Newer quotes', 'Older quotes'])}
    </section>
    <section class="column">
      <h2>Newest articles</h2>
      <ul class="articles">
        ${articles.nodes.filter(({ id }) => id !== lead).map(articleEntry)}
      </ul>
    </section>
    <section class="column">${waiting(data)} ${speakers(data)} ${topics(data)}</section>
  </div>`;
}

function reveal({ quotes }: HomeData): void {
  quotes.nodes.unshift(...fresh);
  fresh = [];
  redraw();
  scrollTo(0, 0);
}

function waiting({ doubtful }: HomeData): TemplateResult | typeof nothing {
  if (!doubtful.totalCount) return nothing;
  return html`<section class="desk">
    <h2>For editors</h2>
    <p>${count(doubtful.totalCount, 'doubtful quote waits', 'doubtful quotes wait')} for somebody to look at ${doubtful.totalCount === 1 ? 'it' : 'them'}.</p>
    <p class="tools"><button type="button" @click=${asEditor(nextDoubtful)} aria-keyshortcuts="n">Check the next <kbd aria-hidden="true">n</kbd></button></p>
  </section>`;
}

/** Those of the last week; where nobody spoke in it, those who are quoted most. */
function speakers({ week, actors }: HomeData): TemplateResult {
  const ofWeek = week.speakers.map(({ actor, count }) => ({ ...actor, quoteCount: count }));
  const all = ofWeek.length ? ofWeek : actors.nodes.filter(({ quoteCount }) => quoteCount);
  return html`<section>
    <h2>${ofWeek.length ? 'Speakers of the week' : 'Most quoted'}</h2>
    <ol class="names">
      ${all.map((actor) => actorLine(actor))}
    </ol>
    <p><a href="/actors">All actors</a></p>
  </section>`;
}

function topics({ week }: HomeData): TemplateResult | typeof nothing {
  if (!week.topics.length) return nothing;
  return html`<section>
    <h2>Topics of the week</h2>
    <ol class="names">
      ${week.topics.map(({ topic, count: n }) => html`<li><a href=${to.topic(topic.id)}>${topic.label}</a> <span class="figure" title=${count(n, 'quote')}>${n}</span></li>`)}
    </ol>
    <p><a href="/topics">All topics</a></p>
  </section>`;
}

function articleEntry({ id, headline, publishedOn, agency, source, topics }: HomeData['articles']['nodes'][number]): TemplateResult {
  const discussed = topics.filter((topic) => topic.discussed).slice(0, 4);
  const printed = [agency ?? source, day(publishedOn)].filter(Boolean).join(' · ');
  return html`<li>
    <a class="headline" href=${to.article(id)}>${headline}</a>
    ${printed ? html`<p class="who">${printed}</p>` : nothing}
    ${discussed.length ? html`<p class="about">${discussed.map(({ topic }) => html`<a href=${to.topic(topic.id)}>${topic.label}</a> `)}</p>` : nothing}
  </li>`;
}

function empty(): TemplateResult {
  return html`<div class="message">
    <h1>Nothing has been read yet</h1>
    <p>What was said in the first article will be here.</p>
    <p><a class="button" href="/add">Add an article</a></p>
  </div>`;
}
