import { html, nothing, type TemplateResult } from 'lit-html';
import { company } from '../drawing/company';
import { timeline, unitOf } from '../drawing/timeline';
import { editAbout } from '../editing/about';
import { meet } from '../editing/actor';
import { changes } from '../editing/history';
import { key } from '../editing/key';
import { editor } from '../editing/buttons';
import { merge } from '../editing/merging';
import { page, to, type Place } from '../place';
import { Actor, type ActorData, type ActorVariables } from '../queries';
import { byWords } from '../text/marked';
import { count, lower } from '../text/words';
import type { View } from '../view';
import { filterOf, filters, timedBy } from './filters';
import { articleLine, pager, quoteLines } from './lines';

type Shown = NonNullable<ActorData['actor']>;

/** Who somebody is, what they said, about what, and with whom they appear. */
export const actor: View<ActorData, ActorVariables> = {
  document: Actor,
  variables: (place) => ({
    id: place.id,
    filter: filterOf(place),
    orderBy: place.get('order') === 'oldest' ? 'OLDEST' : 'NEWEST',
    ...page(place),
    when: timedBy(place, { speaker: place.id }),
    by: unitOf(place),
  }),
  title: ({ actor }) => actor && actor.name,
  render: (data, place) => draw(data, data.actor!, place),
  drawn: ({ actor }) => meet(actor!),
};

function draw({ said, saidAbout }: ActorData, actor: Shown, place: Place): TemplateResult {
  const hues = new Map(saidAbout.map(({ topic }, i) => [topic?.id ?? '', i + 1]));
  return html`<div class="profile">
    <header>
      <h1>${actor.name}</h1>
      <p class="standfirst">${[lower(actor.kind), actor.description].filter(Boolean).join(': ')}${actor.affiliation ? html`. Belongs to <a href=${to.actor(actor.affiliation.id)}>${actor.affiliation.name}</a>` : nothing}.</p>
      <p class="figures">${figures(actor)}</p>
      ${key.get() ? html`<p class="tools">${editor('Change', 'i', editAbout)} ${editor('Merge with another', 'm', merge)}</p>` : nothing}
    </header>
    <section class="column">
      <h2>What was said</h2>
      ${said[0] ? timeline(said[0], saidAbout, place) : nothing} ${actor.quoteCount ? filters(place, { orders: [['', 'newest'], ['oldest', 'oldest']] }) : nothing} ${quoteLines(actor.quotes.nodes, byWords(place.get('words')))}
      ${actor.quotes.nodes.length ? nothing : html`<p class="message">${actor.quoteCount ? 'Nothing that was said fits.' : `No words of ${actor.name} are on record.`}</p>`}
      ${pager(actor.quotes.pageInfo, place, ['Back', 'More'])}
    </section>
    <div class="column">
      ${speaksAbout(actor, hues, place)} ${names(actor)} ${company(actor.name, actor.mentionedWith)}
      <section>
        <h2>Newest articles</h2>
        <ul class="names">
          ${actor.articles.nodes.map((article) => articleLine(article))}
        </ul>
      </section>
      ${changes(actor.history)}
    </div>
  </div>`;
}

function figures({ quoteCount, mentionCount, articles, topics }: Shown): string {
  const about = topics[0] && topics[0].quoteCount > 1 ? `, most about ${topics[0].topic.label}` : '';
  return `${count(quoteCount, 'quote')} in ${count(articles.totalCount, 'article')}${about}. Mentioned ${count(mentionCount, 'time')}.`;
}

function speaksAbout({ topics }: Shown, hues: Map<string, number>, place: Place): TemplateResult | typeof nothing {
  if (!topics.length) return nothing;
  return html`<section>
    <h2>Speaks about</h2>
    <ul class="choices">
      ${topics.map(({ topic: { id, label }, quoteCount }) => {
        const chosen = place.get('topic') === id;
        return html`<li>
          <a class="choice hue-${hues.get(id) ?? 0}" href=${place.with({ topic: chosen ? undefined : id, after: undefined, before: undefined })} data-replace aria-current=${chosen ? 'true' : nothing}
            ><span>${label}</span> <span class="figure">${quoteCount}</span></a
          >
          <a class="onward" href=${to.topic(id)} aria-label="All about ${label}" title="All about ${label}">→</a>
        </li>`;
      })}
    </ul>
  </section>`;
}

function names({ name, aliases, titles, descriptions }: Shown): TemplateResult | typeof nothing {
  const all = new Map([...aliases, ...titles, ...descriptions].map((other) => [other.toLowerCase(), other]));
  all.delete(name.toLowerCase());
  if (!all.size) return nothing;
  return html`<section><h2>Also called</h2><p class="run">${[...all.values()].join(' · ')}</p></section>`;
}
