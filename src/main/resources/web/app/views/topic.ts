import { html, nothing, type TemplateResult } from 'lit-html';
import { rows } from '../drawing/rows';
import { timeline, unitOf } from '../drawing/timeline';
import { page, to, type Place } from '../place';
import { Topic, type TopicData, type TopicVariables } from '../queries';
import { byWords } from '../text/marked';
import { count } from '../text/words';
import type { View } from '../view';
import { filterOf, filters, timedBy } from './filters';
import { articleLine, pager, quoteLines } from './lines';

type Shown = NonNullable<TopicData['topic']>;
type QuoteAbout = Shown['quotes']['nodes'][number];

/** Enough that the speakers of a topic can be set side by side. */
const PAGE = 60;
/** Of whom no more are told than that they are more. */
const MOST_SPEAKERS = 100;

/** Who speaks about something, when, and what they say, side by side. */
export const topic: View<TopicData, TopicVariables> = {
  document: Topic,
  variables: (place) => ({
    id: place.id,
    filter: { ...filterOf(place), topic: undefined },
    ...page(place, PAGE),
    when: timedBy(place, { topic: place.id }),
    by: unitOf(place),
  }),
  title: ({ topic }) => topic && topic.label,
  render: (data, place) => draw(data, data.topic!, place),
};

function draw({ said, saidBy }: TopicData, topic: Shown, place: Place): TemplateResult {
  const columns = bySpeaker(topic.quotes.nodes);
  const speakers = saidBy.flatMap((series) => (series.actor ? [{ ...series, id: series.actor.id }] : []));
  return html`<div class="profile wide">
    <header>
      <p class="kicker">Topic</p>
      <h1>${topic.label}</h1>
      ${topic.description ? html`<p class="standfirst">${topic.description}</p>` : nothing}
      <p class="figures">${figures(topic)}</p>
    </header>
    <section class="column">
      <div class="abreast-axis">${said[0] ? timeline(said[0], [], place) : nothing}</div>
      ${said[0] ? rows(said[0], speakers, place) : nothing}
      <h2>Side by side</h2>
      ${filters(place, { keep: ['speaker', 'from', 'to'] })}
      <div class="abreast">${columns.map(([speaker, quotes]) => column(speaker, quotes, place))}</div>
      ${columns.length ? nothing : html`<p class="message">No quote about it fits.</p>`} ${pager(topic.quotes.pageInfo, place, ['Newer', 'Older'])}
    </section>
    <div class="column">
      <section>
        <h2>Newest articles</h2>
        <ul class="names">
          ${topic.articles.nodes.map((article) => articleLine(article))}
        </ul>
      </section>
    </div>
  </div>`;
}

function figures({ quotes, speakers, articles }: Shown): string {
  const more = speakers.length === MOST_SPEAKERS ? 'or more ' : '';
  return `${count(quotes.totalCount, 'quote')}, ${more}${count(speakers.length, 'speaker')}, ${count(articles.totalCount, 'article')}.`;
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
    ${quoteLines(quotes.map((quote) => ({ ...quote, speaker: null, speakerText: null })), byWords(place.get('words')))}
  </section>`;
}
