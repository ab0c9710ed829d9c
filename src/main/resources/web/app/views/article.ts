import { html, nothing, type TemplateResult } from 'lit-html';
import { ask } from '../ask';
import { body } from '../article/body';
import { detail } from '../article/detail';
import { drawnQuotes, isPicking, speakerName, type Article } from '../article/drawn';
import { alignMargin, wide } from '../article/margin';
import type { Drawn } from '../article/mark';
import { side } from '../article/side';
import { drawThread } from '../article/thread';
import { hover, point } from '../article/walk';
import { lay } from '../editing/desk';
import type { Place } from '../place';
import { Article as articleDocument, ArticleQuotes, type ArticleData, type ArticleVariables } from '../queries';
import { webAddress } from '../text/web';
import { day, lower } from '../text/words';
import type { View } from '../view';

export const article: View<ArticleData, ArticleVariables> = {
  document: articleDocument,
  variables: ({ id }) => ({ id }),
  title: ({ article }) => article && article.headline,
  render: ({ article }, place) => draw(article!, place),
  drawn: ({ article }, place) => (lay(article!), settle(article!, place)),
  complete: async ({ article }, draw, signal) => {
    while (article?.quotes.pageInfo.hasNextPage) {
      const { quotes } = article;
      const more = await ask(ArticleQuotes, { id: article.id, after: quotes.pageInfo.endCursor ?? undefined }, signal);
      // deleted meanwhile: what has come stays to be read
      if (!more.article) return;
      quotes.nodes.push(...more.article.quotes.nodes);
      quotes.pageInfo = more.article.quotes.pageInfo;
      draw();
    }
  },
};

function draw(article: Article, place: Place): TemplateResult {
  const quotes = drawnQuotes(article, place);
  const chosen = quotes.find((drawn) => drawn.chosen);
  const { headline, text } = body(article, quotes, place);
  return html`<div class="spread">
    <article class=${isPicking(place) ? 'text picking' : 'text'} lang=${article.language} dir="auto" @click=${point} @pointerover=${hover} @pointerout=${hover}>
      ${headline} ${imprint(article)} ${text} ${quotes.length ? nothing : html`<p class="message">Nobody is quoted in this article.</p>`}
      <svg class="thread" aria-hidden="true"><path /></svg>
      ${footnotes(quotes)}
    </article>
    <aside class=${chosen ? 'side open' : 'side'} aria-label="About this article">${chosen ? detail(chosen, article) : nothing} ${side(article, quotes, place)}</aside>
  </div>`;
}

/** Who wrote it, where, when, for whom. */
function imprint({ byline, place, publishedOn, agency, source, url }: Article): TemplateResult {
  const address = webAddress(url);
  const paper = agency ?? source ?? address?.hostname ?? url;
  const parts = [byline, place, day(publishedOn), address ? html`<a href=${address.href} target="_blank" rel="noreferrer">${paper}</a>` : paper];
  return html`<p class="imprint">${parts.filter(Boolean).map((part, i) => html`${i ? ' · ' : ''}${part}`)}</p>`;
}

/** On paper nothing can be pointed at: there each quote has a note. */
function footnotes(quotes: Drawn[]): TemplateResult {
  return html`<ol class="footnotes">
    ${quotes.map(({ quote }) => html`<li>${speakerName(quote)}${quote.speaker?.description ? `, ${quote.speaker.description}` : ''} (${lower(quote.kind)}, ${Math.round(quote.confidence * 100)} % sure)</li>`)}
  </ol>`;
}

/** The quote that was last brought into sight, so that a link to one does so once. */
let sought: string | undefined;
/** The text whose width is watched, and which names stand beside it. */
let watched: Element | undefined;
let aligned = '';
const watch = new ResizeObserver(() => measure());

function settle(article: Article, place: Place): void {
  const text = document.querySelector<HTMLElement>('article.text')!;
  const names = article.id + drawnQuotes(article, place).map(({ quote }) => quote.id + quote.content[0]?.start).join();
  if (text !== watched) {
    watch.disconnect();
    watch.observe((watched = text));
    measure();
  } else if (names !== aligned) {
    measure();
  } else {
    thread(text);
  }
  aligned = names;
  const quote = place.get('quote');
  const words = quote && text.querySelector(`[data-begins="${CSS.escape(quote)}"]`);
  if (words && quote !== sought) bringIntoSight(words);
  if (words || !quote) sought = quote;
}

function measure(): void {
  const text = document.querySelector<HTMLElement>('article.text');
  if (!text) return;
  alignMargin(text);
  thread(text);
}

function thread(text: HTMLElement): void {
  drawThread(text, text.querySelector<SVGSVGElement>('svg.thread')!);
}

function bringIntoSight(words: Element): void {
  const { top, bottom } = words.getBoundingClientRect();
  // on a phone the details lie over the lower half
  if (top < 80 || bottom > innerHeight * (wide.matches ? 0.6 : 0.35)) words.scrollIntoView({ block: 'center' });
}
