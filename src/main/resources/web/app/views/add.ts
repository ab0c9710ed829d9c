import { html, nothing, type TemplateResult } from 'lit-html';
import { addFiles, addText, items, type Item } from '../adding/items';
import { chosen, dropped } from '../adding/dropped';
import { runs, watch } from '../adding/runs';
import { asEditor } from '../editing/door';
import { listen } from '../live';
import { notice } from '../notice';
import { redraw, reload } from '../page';
import { to } from '../place';
import { Arrivals, ArticleIngested, type ArrivalsData, type ArrivalsVariables, type ReadArticle } from '../queries';
import { count } from '../text/words';
import type { View } from '../view';
import { quoteLines } from './lines';

/** A field that takes text, files and folders; each article appears as it is read, and so do those that others add. */
export const add: View<ArrivalsData, ArrivalsVariables> = {
  document: Arrivals,
  variables: () => ({}),
  title: () => 'Add articles',
  render: (data) => draw(data),
  live: ({ articles, ingestionRuns }, draw, signal) => {
    const look = () => void reload();
    watch(ingestionRuns.nodes, draw, look, signal);
    listen(ArticleIngested, {}, signal, {
      next: ({ articleIngested }) => {
        articles.nodes = [articleIngested, ...articles.nodes.filter(({ id }) => id !== articleIngested.id)].slice(0, 20);
        draw();
      },
      missed: look,
    });
  },
};

function draw({ articles, ingestionRuns }: ArrivalsData): TemplateResult {
  const own = new Set(items.map(({ article }) => article?.id));
  return html`<div class="profile">
    <header>
      <h1>Add articles</h1>
      <p class="figures">Text as a newsroom has it, or a page: the headline first, then the paragraphs.</p>
    </header>
    <section class="column">
      <form class="add" @submit=${submit} @dragover=${hold} @dragleave=${release} @drop=${drop}>
        <label for="add-text">Paste an article, or drop files and folders here</label>
        <textarea id="add-text" name="text" rows="8" spellcheck="false"></textarea>
        <p class="tools">
          <button>Read it</button>
          <label class="button">Choose files <input class="unseen" type="file" multiple accept=".txt,.html,.htm,.json,text/plain,text/html" @change=${choose} /></label>
          <label class="button">Choose a folder <input class="unseen" type="file" webkitdirectory @change=${choose} /></label>
        </p>
      </form>
      ${items.length ? html`<p class="figures" role="status">${progress()}</p>` : nothing}
      <ul class="items">
        ${items.map(line)}
      </ul>
    </section>
    <section class="column">
      ${runs(ingestionRuns.nodes)}
      <h2>Newest in the archive</h2>
      <div class="arrivals">${articles.nodes.filter(({ id }) => !own.has(id)).map((article) => html`<p class="source">${title(article)}</p>`)}</div>
    </section>
  </div>`;
}

function progress(): string {
  const n = (...states: Array<Item['state']>) => items.filter(({ state }) => states.includes(state)).length;
  const failed = n('failed');
  return `${n('read', 'known')} of ${count(items.length, 'article')} read${failed ? `, ${failed} failed` : ''}.`;
}

const STATES: Record<Item['state'], string> = {
  waiting: 'waiting',
  reading: 'is being read …',
  read: '',
  known: 'was in the archive before',
  failed: 'was not read',
};

function line({ name, state, article, reason }: Item): TemplateResult {
  return html`<li class="item ${state}">
    <p class="source">${article ? title(article) : html`<b>${name}</b>`} <span class="state">${STATES[state]}</span></p>
    ${reason ? html`<p class="wrong">${reason}</p>` : nothing} ${article ? quoteLines(article.quotes.nodes, undefined, 3, true) : nothing}
  </li>`;
}

function title({ id, headline, quotes }: ReadArticle): TemplateResult {
  return html`<a href=${to.article(id)}>${headline}</a> <span class="figure">${count(quotes.totalCount, 'quote')}</span>`;
}

function submit(event: SubmitEvent): void {
  event.preventDefault();
  event.stopPropagation();
  const field = (event.target as HTMLFormElement).querySelector('textarea')!;
  asEditor(() => {
    if (field.value.trim()) addText(field.value, redraw);
    field.value = '';
  })();
}

function choose(event: Event): void {
  const field = event.target as HTMLInputElement;
  const files = chosen(field.files);
  // the same files can be chosen again
  field.value = '';
  asEditor(() => addFiles(files, redraw))();
}

function hold(event: DragEvent): void {
  event.preventDefault();
  (event.currentTarget as Element).classList.add('over');
}

function release(event: DragEvent): void {
  (event.currentTarget as Element).classList.remove('over');
}

async function drop(event: DragEvent): Promise<void> {
  event.preventDefault();
  release(event);
  const files = dropped(event.dataTransfer!);
  try {
    const all = await files;
    asEditor(() => addFiles(all, redraw))();
  } catch {
    notice.say('What was dropped could not be read.');
  }
}
