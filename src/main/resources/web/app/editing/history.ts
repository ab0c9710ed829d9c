import { html, nothing, type TemplateResult } from 'lit-html';
import type { ChangeKind, ChangeLine } from '../queries';
import { day } from '../text/words';
import { takeBack } from './corrections';
import { key } from './key';

const KINDS: Record<ChangeKind, string> = {
  INGEST_ARTICLE: 'Added the article',
  UPDATE_ARTICLE: 'Changed what is known of the article',
  DELETE_ARTICLE: 'Deleted the article',
  CORRECT_QUOTE: 'Corrected a quote',
  ADD_QUOTE: 'Added a quote',
  TAG_QUOTE: 'Changed the topics of a quote',
  MERGE_ACTORS: 'Merged two actors',
  UPDATE_ACTOR: 'Changed the actor',
  CREATE_TOPIC: 'Made a topic',
  UNDO: 'Took a change back',
};

/** What people changed, the newest first; an editor can take each back, but not that an article came in. */
export function changes({ nodes }: { nodes: ChangeLine[] }): TemplateResult | typeof nothing {
  if (!nodes.length) return nothing;
  return html`<section>
    <h2>History</h2>
    <ol class="history">
      ${nodes.map(
        ({ id, kind, madeBy, madeAt, note, undoneBy }) => html`<li class=${undoneBy ? 'undone' : ''}>
          ${KINDS[kind]}${note ? html`: <q>${note}</q>` : nothing}
          <p class="who">${madeBy}, <time datetime=${madeAt}>${when(madeAt)}</time>${undoneBy ? ', taken back since' : nothing}</p>
          ${key.get() && !undoneBy && kind !== 'INGEST_ARTICLE' ? html`<button type="button" @click=${() => takeBack(id)} aria-label="Undo: ${KINDS[kind]}, ${when(madeAt)}">Undo</button>` : nothing}
        </li>`,
      )}
    </ol>
  </section>`;
}

/** "12 April 2016, 14:05", by the reader's clock. */
function when(instant: string): string {
  const date = new Date(instant);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day(`${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`)}, ${two(date.getHours())}:${two(date.getMinutes())}`;
}
