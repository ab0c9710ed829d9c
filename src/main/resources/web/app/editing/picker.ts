import { html, nothing, render } from 'lit-html';
import { tell } from './corrections';

export type Choice = { id: string; label: string; hint?: string | undefined; chosen?: boolean };

/** Where choices come from: those at hand at once, those of the archive when they have come. */
export type Choices = (words: string, signal: AbortSignal) => Choice[] | Promise<Choice[]>;

/** How long the typing must rest before the archive is asked, in milliseconds. */
const REST = 150;
let number = 0;

/**
 * A field to type in and a list to choose from, by keys alone if one likes: the arrows move, Enter chooses, Escape
 * closes. `choose` answers whether the list stays open for another choice.
 */
export function pick(title: string, sources: Choices[], choose: (choice: Choice) => boolean): void {
  const id = `picker-${++number}`;
  const dialog = document.createElement('dialog');
  dialog.className = 'picker';
  dialog.setAttribute('aria-labelledby', id);
  let found: Choice[][] = [];
  let active = 0;
  let timer = 0;
  let pending = new AbortController();
  let words = '';
  /** How many sources have not answered yet to what was typed last. */
  let awaited = 0;

  const all = () => {
    const seen = new Set<string>();
    return found.flat().filter((choice) => choice && !seen.has(choice.id) && seen.add(choice.id));
  };

  const draw = () => {
    const choices = all();
    active = Math.max(0, Math.min(active, choices.length - 1));
    render(
      html`<h2 id=${id}>${title}</h2>
        <input
          type="text"
          role="combobox"
          aria-labelledby=${id}
          aria-expanded="true"
          aria-autocomplete="list"
          aria-controls="${id}-list"
          aria-activedescendant=${choices.length ? `${id}-${active}` : nothing}
          autocomplete="off"
          spellcheck="false"
          @input=${(event: Event) => type((event.target as HTMLInputElement).value)}
          @keydown=${press}
        />
        <ul id="${id}-list" role="listbox" aria-labelledby=${id}>
          ${choices.map(
            (choice, i) => html`<li id="${id}-${i}" role="option" aria-selected=${i === active ? 'true' : 'false'} @click=${() => take(choice)}>
              <span>${choice.chosen ? '✓ ' : ''}${choice.label}</span> <span class="who">${choice.hint ?? ''}</span>
            </li>`,
          )}
        </ul>
        ${choices.length || awaited ? nothing : html`<p class="who">${words ? 'Nothing like this.' : 'Type to find.'}</p>`}`,
      dialog,
    );
    dialog.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  };

  const search = () => {
    pending.abort();
    const { signal } = (pending = new AbortController());
    awaited = sources.length;
    sources.forEach(async (source, i) => {
      const choices = await answer(source, words, signal);
      if (signal.aborted) return;
      found[i] = choices;
      awaited--;
      draw();
    });
  };

  /** What was found for other words is no choice any more. */
  const type = (typed: string) => {
    clearTimeout(timer);
    pending.abort();
    [found, active, awaited, words] = [[], 0, sources.length, typed.trim()];
    timer = setTimeout(search, REST);
    draw();
  };

  const take = (choice: Choice | undefined) => {
    if (!choice) return;
    if (!choose(choice)) return dialog.close();
    search();
  };

  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) active += step;
    else if (event.key === 'Enter') take(all()[active]);
    else return;
    event.preventDefault();
    if (step) draw();
  };

  draw();
  search();
  dialog.addEventListener('close', () => (clearTimeout(timer), pending.abort(), dialog.remove()));
  document.body.append(dialog);
  dialog.showModal();
  dialog.querySelector('input')!.focus();
}

/** What a source has; nothing where the archive cannot be asked, so that those at hand can be chosen all the same. */
async function answer(source: Choices, words: string, signal: AbortSignal): Promise<Choice[]> {
  try {
    return await source(words, signal);
  } catch (failure) {
    if (!signal.aborted) tell(failure, 'Not all could be looked up');
    return [];
  }
}
