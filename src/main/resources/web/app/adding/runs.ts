import { html, nothing, type TemplateResult } from 'lit-html';
import type { RunLine } from '../queries';
import { count } from '../text/words';

/** How often a run that goes on is looked at, in milliseconds. */
const LOOK = 2000;

/** What the command line reads in: how far it has come, what failed and why. */
export function runs(all: RunLine[]): TemplateResult | typeof nothing {
  if (!all.length) return nothing;
  return html`<section class="runs">
    <h2>From the command line</h2>
    <ul>
      ${all.map(run)}
    </ul>
  </section>`;
}

function run({ sources, endedAt, listedAt, items, kept, known, failed, failures }: RunLine): TemplateResult {
  const done = kept + known + failed;
  return html`<li>
    <p class="source"><b>${sources.join(', ')}</b> <span class="figure">${done} of ${listedAt ? '' : 'at least '}${count(items, 'article')}${endedAt ? '' : ' …'}</span></p>
    ${endedAt ? nothing : html`<progress max=${Math.max(items, 1)} value=${done} aria-label="Read so far"></progress>`}
    ${failed
      ? html`<details>
          <summary>${failed} failed</summary>
          <ul>
            ${failures.map(({ file, at, reason }) => html`<li class="who">${file}${at ? `, ${at}` : ''}: ${reason}</li>`)}
          </ul>
        </details>`
      : nothing}
  </li>`;
}

/** Looks again while a run goes on, until `signal` says to stop. */
export function watch(all: RunLine[], look: () => unknown, signal: AbortSignal): void {
  if (all.every(({ endedAt }) => endedAt)) return;
  const timer = setTimeout(look, LOOK);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
