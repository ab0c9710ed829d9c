import { html, nothing, type TemplateResult } from 'lit-html';
import { page, to, type Place } from '../place';
import { Home, type HomeData, type HomeVariables } from '../queries';
import { day } from '../text/words';
import type { View } from '../view';
import { actorLine, pager, quoteLines } from './lines';

/** Quotes on the front page, and of them from one article at most: one that quotes many shall not fill it. */
const PAGE = 50;
const OF_EACH = 4;

/** The front page: what was said last, who speaks, what the newest articles are about. */
export const home: View<HomeData, HomeVariables> = {
  document: Home,
  variables: (place) => page(place, PAGE),
  title: () => '',
  render: (data, place) => (data.articles.nodes.length ? draw(data, place) : empty()),
};

function draw({ quotes, articles, actors }: HomeData, place: Place): TemplateResult {
  const speakers = actors.nodes.filter(({ quoteCount }) => quoteCount);
  return html`<div class="front">
    <section class="column">
      <h1>Newest quotes</h1>
      ${quoteLines(quotes.nodes, undefined, OF_EACH)} ${pager(quotes.pageInfo, place, ['Newer quotes', 'Older quotes'])}
    </section>
    <section class="column">
      <h2>Newest articles</h2>
      <ul class="articles">
        ${articles.nodes.map(articleEntry)}
      </ul>
    </section>
    <section class="column">
      <h2>Most quoted</h2>
      <ol class="names">
        ${speakers.map((actor) => actorLine(actor))}
      </ol>
      <p><a href="/actors">All actors</a></p>
    </section>
  </div>`;
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
    <p>Put an article as a text file into the folder <code>seeds</code> and start the service again: what was said in it will be here.</p>
  </div>`;
}
