import { html, nothing, type TemplateResult } from 'lit-html';
import { listen } from '../live';
import { IngestionProgress, type IngestionProgressData, type RunLine } from '../queries';
import { count } from '../text/words';

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
  const far = items ? `${done} of ${listedAt ? '' : 'at least '}${count(items, 'article')}` : endedAt ? 'nothing to read' : 'looks for articles';
  return html`<li>
    <p class="source"><b>${sources.join(', ')}</b> <span class="figure">${far}${endedAt ? '' : ' …'}</span></p>
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

/** Follows the runs that go on and those that begin, until `signal` says to stop; where nothing is told, `look` asks for all anew. */
export function watch(all: RunLine[], draw: () => void, look: () => void, signal: AbortSignal): void {
  const next = ({ ingestionProgress: run }: IngestionProgressData) => {
    const known = all.find(({ id }) => id === run.id);
    if (known) Object.assign(known, run);
    else all.unshift(run);
    draw();
  };
  // of one that is named it is told at once how far it is now
  const goOn = all.filter(({ endedAt }) => !endedAt).map(({ id }) => id);
  for (const run of [undefined, ...goOn]) listen(IngestionProgress, { run }, signal, { next, missed: look });
}
