import { html, nothing, type TemplateResult } from 'lit-html';
import { deleteThis, editAbout } from '../editing/about';
import { editor } from '../editing/buttons';
import { changes } from '../editing/history';
import { key } from '../editing/key';
import { addQuote } from '../editing/quoting';
import { to, type Place } from '../place';
import { count } from '../text/words';
import { articleLine } from '../views/lines';
import { SWITCHES, type Article } from './drawn';
import type { Drawn } from './mark';

type Counted = { id: string; name: string; hue: number; quotes: number };

/** Beside the text: who speaks in it, what is discussed, who else is in it, what else can be shown. */
export function side(article: Article, quotes: Drawn[], place: Place): TemplateResult {
  const speakers = speakersOf(quotes);
  return html`
    ${choices('Who speaks', 'actor', speakers, place)} ${choices('What is discussed', 'topic', topicsOf(article, quotes), place)}
    ${alsoIn(article, new Set(speakers.map(({ id }) => id)))} ${alike(article)} ${switches(article, place)} ${changes(article.history)}
    ${key.get() ? pencil() : nothing} ${legend()}
  `;
}

/** What an editor can do with the article. */
function pencil(): TemplateResult {
  return html`<section>
    <h2>For editors</h2>
    <p class="tools">${editor('Add a quote', 'q', addQuote)} ${editor('Change the head', 'i', editAbout)} ${editor('Delete', 'd', deleteThis)}</p>
  </section>`;
}

function choices(title: string, name: 'actor' | 'topic', all: Counted[], place: Place): TemplateResult | typeof nothing {
  if (!all.length) return nothing;
  return html`<section>
    <h2>${title}</h2>
    <ul class="choices">
      ${all.map(({ id, name: label, hue, quotes }) => {
        const chosen = place.get(name) === id;
        const address = place.with({ [name]: chosen ? undefined : id, quote: undefined });
        return html`<li>
          <a class="choice hue-${hue}" href=${address} data-replace aria-current=${chosen ? 'true' : nothing}
            ><span>${label}</span> <span class="figure" title=${count(quotes, 'quote')}>${quotes || ''}</span></a
          >
          <a class="onward" href=${to[name](id)} aria-label="All about ${label}" title="All about ${label}">→</a>
        </li>`;
      })}
    </ul>
  </section>`;
}

function speakersOf(quotes: Drawn[]): Counted[] {
  const speakers = new Map<string, Counted>();
  for (const { quote, hue } of quotes) {
    if (!quote.speaker) continue;
    const { id, name } = quote.speaker;
    const known = speakers.get(id) ?? { id, name, hue, quotes: 0 };
    speakers.set(id, { ...known, quotes: known.quotes + 1 });
  }
  return [...speakers.values()].sort((a, b) => b.quotes - a.quotes);
}

/** Those that the article says are being discussed, and those that a quote is about. */
function topicsOf({ topics }: Article, quotes: Drawn[]): Counted[] {
  return topics
    .map(({ topic: { id, label }, discussed }) => ({ id, name: label, hue: 0, discussed, quotes: about(id, quotes) }))
    .filter(({ discussed, quotes }) => discussed || quotes)
    .sort((a, b) => Number(b.discussed) - Number(a.discussed) || b.quotes - a.quotes);
}

function about(topic: string, quotes: Drawn[]): number {
  return quotes.filter(({ quote }) => quote.topics.some(({ id }) => id === topic)).length;
}

/** How many of the others are named. */
const OTHERS = 12;

function alsoIn({ actors }: Article, speaking: Set<string>): TemplateResult | typeof nothing {
  const others = actors.edges.filter(({ node: { id, kind } }) => !speaking.has(id) && kind !== 'PLACE').slice(0, OTHERS);
  if (!others.length) return nothing;
  return html`<section>
    <h2>Also in it</h2>
    <p class="run">${others.map(({ node: { id, name } }) => html`<a href=${to.actor(id)}>${name}</a> `)}</p>
  </section>`;
}

/** The same story in other papers. */
function alike({ nearDuplicates: { nodes } }: Article): TemplateResult | typeof nothing {
  if (!nodes.length) return nothing;
  return html`<section>
    <h2>Nearly the same text</h2>
    <ul class="names">
      ${nodes.map((other) => articleLine(other))}
    </ul>
  </section>`;
}

function switches({ quotes }: Article, place: Place): TemplateResult | typeof nothing {
  const there = SWITCHES.map((item) => ({ ...item, n: quotes.nodes.filter(({ act }) => act === item.act).length })).filter(({ n }) => n);
  if (!there.length) return nothing;
  const on = place.list('show');
  return html`<section>
    <h2>Show also</h2>
    <ul class="choices">
      ${there.map(({ name, label, n }) => {
        const isOn = on.includes(name);
        const show = (isOn ? on.filter((other) => other !== name) : [...on, name]).join(',');
        return html`<li>
          <a class="choice switch" href=${place.with({ show })} data-replace role="switch" aria-checked=${isOn ? 'true' : 'false'}
            ><span>${label}</span> <span class="figure">${n}</span></a
          >
        </li>`;
      })}
    </ul>
  </section>`;
}

function legend(): TemplateResult {
  return html`<section class="legend">
    <h2>How to read it</h2>
    <p><span class="said hue-0 verbatim sure lit">In quotation marks</span>, <span class="said hue-0 reported sure lit">reported in other words</span>.</p>
    <p>The line is <span class="said hue-0 reported sure lit">solid</span> where the reading is sure, <span class="said hue-0 reported likely lit">dashed</span> where it is likely, <span class="said hue-0 reported doubtful lit">dotted</span> where it is doubtful.</p>
  </section>`;
}
