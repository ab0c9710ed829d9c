import { html, nothing, type TemplateResult } from 'lit-html';
import { graphiql } from '../ask';
import { to } from '../place';
import { undo } from '../editing/corrections';
import { chooseSpeaker, chooseTopics, confirm, nextDoubtful, reject } from '../editing/desk';
import { editCue, editWords } from '../editing/words';
import { editor } from '../editing/buttons';
import { key } from '../editing/key';
import { Quote, type QuoteAct, type QuoteKind, type QuoteStatus } from '../queries';
import { speakerName, type Article } from './drawn';
import { elsewhere } from './elsewhere';
import type { Drawn } from './mark';
import { citation, copy, linkTo } from './citation';
import { close, next, previous } from './walk';

const KINDS: Record<QuoteKind, string> = {
  DIRECT: 'In quotation marks',
  MIXED: 'Partly in quotation marks',
  INDIRECT: 'Reported in other words',
};

const ACTS: Record<QuoteAct, string> = { ASSERTION: '', BELIEF: 'A belief', FACT: 'Something known', INTENTION: 'An intention' };

/** All that is known of the quote that is chosen. */
export function detail({ quote, hue }: Drawn, article: Article): TemplateResult {
  const name = speakerName(quote);
  return html`<section class="detail hue-${hue}" id="detail" tabindex="-1" aria-labelledby="detail-title">
    <h2 id="detail-title">${quote.speaker ? html`<a href=${to.actor(quote.speaker.id)}>${name}</a>` : name}</h2>
    ${quote.speaker?.description ? html`<p class="who">${quote.speaker.description}</p>` : nothing}
    <blockquote>${quote.text}</blockquote>
    <dl>
      ${row('Form', [KINDS[quote.kind], ACTS[quote.act]].filter(Boolean).join('. '))} ${row('Cue', quote.cue)}
      ${row('Called here', quote.speakerText)} ${row('Said to', quote.addressee)} ${row('Sure', sureness(quote))} ${row('About', topics(quote.topics))}
    </dl>
    ${elsewhere(quote.id)}
    ${key.get() ? pencil() : nothing}
    <p class="tools">
      <button type="button" @click=${() => copy(linkTo(article.id, quote.id), 'The link')}>Copy link</button>
      <button type="button" @click=${() => copy(citation(quote, article), 'The citation')}>Copy as citation</button>
      <a class="button" href=${graphiql(Quote, { id: quote.id })}>See the query</a>
    </p>
    <p class="tools steps">
      <button type="button" @click=${previous} aria-keyshortcuts="k">← Previous</button>
      <button type="button" @click=${next} aria-keyshortcuts="j">Next →</button>
      <button type="button" @click=${close} aria-keyshortcuts="Escape">Close</button>
    </p>
  </section>`;
}

/** What an editor can do with it. */
function pencil(): TemplateResult {
  return html`<p class="tools pencil">
    ${EDITS.map(({ label, keys, run }) => editor(label, keys, run))}
  </p>`;
}

const EDITS = [
  { label: 'Confirm', keys: 'c', run: confirm },
  { label: 'Reject', keys: 'x', run: reject },
  { label: 'Speaker', keys: 's', run: chooseSpeaker },
  { label: 'Words', keys: 'e', run: editWords },
  { label: 'Cue', keys: 'w', run: editCue },
  { label: 'Topics', keys: 't', run: chooseTopics },
  { label: 'Undo', keys: 'u', run: undo },
  { label: 'Next doubtful', keys: 'n', run: nextDoubtful },
];

function row(term: string, value: TemplateResult | string | null | typeof nothing): TemplateResult | typeof nothing {
  return value && value !== nothing ? html`<div><dt>${term}</dt><dd>${value}</dd></div>` : nothing;
}

const STATUSES: Partial<Record<QuoteStatus, string>> = {
  CONFIRMED: 'Confirmed by an editor',
  CORRECTED: 'Corrected by an editor',
  REJECTED: 'Rejected by an editor',
};

function sureness({ confidence, status }: Drawn['quote']): string {
  return STATUSES[status] ?? `${Math.round(confidence * 100)} %`;
}

function topics(all: Drawn['quote']['topics']): TemplateResult | typeof nothing {
  return all.length ? html`${all.map(({ id, label }, i) => html`${i ? ', ' : ''}<a href=${to.topic(id)}>${label}</a>`)}` : nothing;
}
