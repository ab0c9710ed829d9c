import { html, nothing, type TemplateResult } from 'lit-html';
import { page, to, type Place } from '../place';
import { Topic, type TopicData, type TopicVariables } from '../queries';
import { count } from '../text/words';
import type { View } from '../view';
import { filterOf, filters } from './filters';
import { articleLine, pager, quoteLines } from './lines';

type Shown = NonNullable<TopicData['topic']>;
type QuoteAbout = Shown['quotes']['nodes'][number];

/** Enough that the speakers of a topic can be set side by side. */
const PAGE = 60;

/** Who speaks about something, and what they say, side by side. */
export const topic: View<TopicData, TopicVariables> = {
  document: Topic,
  variables: (place) => ({ id: place.id, filter: { ...filterOf(place), topic: undefined }, ...page(place, PAGE) }),
  title: ({ topic }) => topic && topic.label,
  render: ({ topic }, place) => draw(topic!, place),
};

function draw(topic: Shown, place: Place): TemplateResult {
  const columns = bySpeaker(topic.quotes.nodes);
  return html`<div class="profile wide">
    <header>
      <p class="kicker">Topic</p>
      <h1>${topic.label}</h1>
      ${topic.description ? html`<p class="standfirst">${topic.description}</p>` : nothing}
      <p class="figures">${count(topic.quotes.totalCount, 'quote')} by ${count(topic.speakers.length, 'speaker')}, in ${count(topic.articles.totalCount, 'article')}.</p>
    </header>
    <section class="column">
      <h2>Side by side</h2>
      ${filters(place, { keep: ['speaker'] })}
      <div class="abreast">${columns.map(([speaker, quotes]) => column(speaker, quotes, place))}</div>
      ${columns.length ? nothing : html`<p class="message">No quote about it fits.</p>`} ${pager(topic.quotes.pageInfo, place, ['Newer', 'Older'])}
    </section>
    <div class="column">
      ${whoSpeaks(topic, place)}
      <section>
        <h2>Newest articles</h2>
        <ul class="names">
          ${topic.articles.nodes.map((article) => articleLine(article))}
        </ul>
      </section>
    </div>
  </div>`;
}

function whoSpeaks({ speakers }: Shown, place: Place): TemplateResult | typeof nothing {
  if (!speakers.length) return nothing;
  return html`<section>
    <h2>Who speaks about it</h2>
    <ul class="choices">
      ${speakers.map(({ actor: { id, name }, quoteCount }) => {
        const chosen = place.get('speaker') === id;
        return html`<li>
          <a class="choice" href=${place.with({ speaker: chosen ? undefined : id, after: undefined, before: undefined })} data-replace aria-current=${chosen ? 'true' : nothing}
            ><span>${name}</span> <span class="figure">${quoteCount}</span></a
          >
          <a class="onward" href=${to.actor(id)} aria-label="All about ${name}" title="All about ${name}">→</a>
        </li>`;
      })}
    </ul>
  </section>`;
}

/** Those who say most come first; within one speaker the order stays. */
function bySpeaker(quotes: QuoteAbout[]): Array<[QuoteAbout, QuoteAbout[]]> {
  const columns = new Map<string, QuoteAbout[]>();
  for (const quote of quotes) {
    const key = quote.speaker?.id ?? quote.speakerText ?? '';
    columns.set(key, [...(columns.get(key) ?? []), quote]);
  }
  return [...columns.values()].sort((a, b) => b.length - a.length).map((quotes) => [quotes[0]!, quotes]);
}

function column({ speaker, speakerText }: QuoteAbout, quotes: QuoteAbout[], place: Place): TemplateResult {
  return html`<section>
    <h3>${speaker ? html`<a href=${to.actor(speaker.id)}>${speaker.name}</a>` : (speakerText ?? 'No speaker named')}</h3>
    ${quoteLines(quotes.map((quote) => ({ ...quote, speaker: null, speakerText: null })), place.get('words'))}
  </section>`;
}
