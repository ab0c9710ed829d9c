import { html, nothing, render, type TemplateResult } from 'lit-html';
import { pick, type Choices } from './picker';

/** Something that is known, and can be put right: a word or two, one of some or of the archive's, a day, or several, each on its line. */
export type Field = {
  name: string;
  label: string;
  value: string | string[] | null;
  choices?: string[];
  /** where the value is an id: what it is called now, and which others there are */
  from?: { called: string; sources: Choices[] };
  day?: boolean;
  needed?: boolean;
  hint?: string;
};

/** What was put right, by name: what is empty is null. */
export type Changed = Record<string, string | string[] | null>;

let number = 0;

/**
 * A dialog with what is known of something. `send` gets only what was changed, and answers what speaks against it; the
 * dialog closes when nothing does.
 */
export function openForm(title: string, fields: Field[], send: (changed: Changed) => Promise<string | undefined>): void {
  const id = `form-${++number}`;
  const dialog = document.createElement('dialog');
  dialog.className = 'sheet';
  dialog.setAttribute('aria-labelledby', id);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const given = new FormData(event.target as HTMLFormElement);
    const changed = changedOf(fields, given);
    const note = String(given.get('note')).trim();
    const wrong = Object.keys(changed).length ? await send(note ? { ...changed, note } : changed) : undefined;
    if (wrong) dialog.querySelector('.wrong')!.textContent = wrong;
    else dialog.close();
  };
  render(
    html`<h2 id=${id}>${title}</h2>
      <form @submit=${submit}>
        ${fields.map(entry)}
        <label>Why <input name="note" autocomplete="off" maxlength="2000" placeholder="for those who read the history" /></label>
        <p class="wrong" role="alert"></p>
        <p class="tools">
          <button>Keep the changes</button>
          <button type="button" @click=${() => dialog.close()}>Cancel</button>
        </p>
      </form>`,
    dialog,
  );
  open(dialog);
}

/**
 * Asks whether something is to be done that cannot be taken back. What has the focus is not to do it; `run` answers what
 * speaks against it.
 */
export function openQuestion(title: string, text: string, does: string, run: () => Promise<string | undefined>): void {
  const id = `form-${++number}`;
  const dialog = document.createElement('dialog');
  dialog.className = 'sheet';
  dialog.role = 'alertdialog';
  dialog.setAttribute('aria-labelledby', id);
  dialog.setAttribute('aria-describedby', `${id}-text`);
  const sure = async () => {
    const wrong = await run();
    if (wrong) dialog.querySelector('.wrong')!.textContent = wrong;
    else dialog.close();
  };
  render(
    html`<h2 id=${id}>${title}</h2>
      <p id="${id}-text">${text}</p>
      <p class="wrong" role="alert"></p>
      <p class="tools">
        <button type="button" autofocus @click=${() => dialog.close()}>Cancel</button>
        <button type="button" class="grave" @click=${sure}>${does}</button>
      </p>`,
    dialog,
  );
  open(dialog);
}

function open(dialog: HTMLDialogElement): void {
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function entry(field: Field): TemplateResult {
  const { label, hint } = field;
  return html`<label><span>${label}${hint ? html` <span class="who">${hint}</span>` : nothing}</span> ${control(field)}</label>`;
}

function control(field: Field): TemplateResult {
  const { name, value, choices, from, day, needed = false } = field;
  const words = wordsOf(value);
  if (from) {
    return html`<input type="hidden" name=${name} .value=${words} />
      <button type="button" aria-haspopup="dialog" @click=${(event: Event) => choose(field, event.currentTarget as HTMLButtonElement)}>${from.called}</button>`;
  }
  if (choices) {
    return html`<select name=${name}>
      ${choices.map((choice) => html`<option value=${choice} .selected=${choice === words}>${choice.toLowerCase()}</option>`)}
    </select>`;
  }
  if (Array.isArray(value)) return html`<textarea name=${name} rows=${Math.min(value.length + 1, 5)} spellcheck="false" .value=${words}></textarea>`;
  return html`<input name=${name} type=${day ? 'date' : 'text'} autocomplete="off" .value=${words} ?required=${needed} />`;
}

/** The button has the name of what is chosen; the field before it, its id. */
function choose({ name, label, from }: Field, button: HTMLButtonElement): void {
  pick(label, from!.sources, (choice) => {
    const field = button.form!.elements.namedItem(name) as HTMLInputElement;
    [field.value, button.textContent] = [choice.id, choice.label];
    return false;
  });
}

/** As a field shows it. */
function wordsOf(value: Field['value']): string {
  return Array.isArray(value) ? value.join('\n') : (value ?? '');
}

function changedOf(fields: Field[], given: FormData): Changed {
  const changed: Changed = {};
  for (const { name, value } of fields) {
    // what a form gives has its line ends
    const words = String(given.get(name)).replace(/\r\n/g, '\n').trim();
    if (words === wordsOf(value).trim()) continue;
    const lines = words.split('\n').map((line) => line.trim());
    changed[name] = Array.isArray(value) ? lines.filter(Boolean) : words || null;
  }
  return changed;
}
