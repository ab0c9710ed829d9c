import { html, nothing, type TemplateResult } from 'lit-html';
import { firmness } from '../article/drawn';
import { to, type Place } from '../place';
import type { ActorLine, ArticleLine, PageEnds, QuoteLine } from '../queries';
import type { Marker } from '../text/marked';
import { count, day, withoutMarks } from '../text/words';

/** What a quote in a list may lack: a page of one speaker does not name the speaker at each. */
type Line = Pick<QuoteLine, 'id' | 'text' | 'kind' | 'confidence' | 'article'> & Partial<QuoteLine>;

/**
 * Quotes in a list, those of one article that follow each other under its headline; of each group at most so many;
 * `bare` without any headline.
 */
export function quoteLines(quotes: Line[], mark: Marker = ({ text }) => text, most = Infinity, bare = false): TemplateResult {
  if (bare) return html`${quotes.slice(0, most).map((quote) => quoteLine(quote, mark))}`;
  const groups: Line[][] = [];
  for (const quote of quotes) {
    const last = groups.at(-1);
    if (last?.[0]?.article.id === quote.article.id) last.push(quote);
    else groups.push([quote]);
  }
  return html`${groups.map((group) => from(group[0]!.article, group, mark, most))}`;
}

function from({ id, headline, publishedOn }: ArticleLine, quotes: Line[], mark: Marker, most: number): TemplateResult {
  return html`<div class="from">
    <p class="source"><a href=${to.article(id)}>${headline}</a> ${publishedOn ? html`<time datetime=${publishedOn}>${day(publishedOn)}</time>` : nothing}</p>
    ${quotes.slice(0, most).map((quote) => quoteLine(quote, mark))}
    ${quotes.length > most ? html`<p class="rest"><a href=${to.article(id)} aria-label="More quotes from: ${headline}">More in the article</a></p>` : nothing}
  </div>`;
}

/** A quote in a list: its words lead to where they stand. */
function quoteLine(quote: Line, mark: Marker): TemplateResult {
  const { id, kind, text, article, speaker, speakerText, topics } = quote;
  const doubt = firmness(quote) === 'doubtful' ? html` <span class="doubt">doubtful</span>` : nothing;
  const name = speaker ? html`<a class="name" href=${to.actor(speaker.id)}>${speaker.name}</a>` : speakerText ? html`<span class="name">${speakerText}</span>` : nothing;
  return html`<article class="line ${kind.toLowerCase()}">
    <p>${name} <a class="words" href=${to.quote(article.id, id)} data-step>${kind === 'DIRECT' ? html`“${mark({ id, text: withoutMarks(text) })}”` : mark({ id, text })}</a>${doubt}</p>
    ${topics?.length ? html`<p class="about">${topics.map((topic) => html`<a href=${to.topic(topic.id)}>${topic.label}</a> `)}</p>` : nothing}
  </article>`;
}

export function actorLine({ id, name, description, quoteCount }: ActorLine): TemplateResult {
  return html`<li>
    <a href=${to.actor(id)}>${name}</a>${quoteCount ? html` <span class="figure" title=${count(quoteCount, 'quote')}>${quoteCount}</span>` : nothing}
    ${description ? html`<p class="who">${description}</p>` : nothing}
  </li>`;
}

export function articleLine({ id, headline, publishedOn }: ArticleLine): TemplateResult {
  return html`<li><a href=${to.article(id)}>${headline}</a>${publishedOn ? html`<p class="who">${day(publishedOn)}</p>` : nothing}</li>`;
}

/** To the parts of a list before and after this one; nothing where this is all. */
export function pager({ hasNextPage, hasPreviousPage, startCursor, endCursor }: PageEnds, place: Place, [before, after]: [string, string]): TemplateResult | typeof nothing {
  if (!hasNextPage && !hasPreviousPage) return nothing;
  return html`<nav class="pager" aria-label="Pages">
    ${hasPreviousPage ? html`<a rel="prev" href=${place.with({ before: startCursor ?? undefined, after: undefined })}>← ${before}</a>` : html`<span></span>`}
    ${hasNextPage ? html`<a rel="next" href=${place.with({ after: endCursor ?? undefined, before: undefined })}>${after} →</a>` : nothing}
  </nav>`;
}
