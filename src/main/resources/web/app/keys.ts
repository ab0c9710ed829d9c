import { html, render, type TemplateResult } from 'lit-html';
import { copyLink, next, previous, close, detail } from './article/walk';
import { deleteThis, editAbout } from './editing/about';
import { undo } from './editing/corrections';
import { chooseSpeaker, chooseTopics, confirm, nextDoubtful, reject } from './editing/desk';
import { asEditor, openDoor } from './editing/door';
import { merge } from './editing/merging';
import { addQuote } from './editing/quoting';
import { editCue, editWords } from './editing/words';
import { go } from './page';

type Key = { keys: string; does: string; run(): unknown; edits?: boolean };

/** In the order in which the help lists them. */
const KEYS: Key[] = [
  { keys: 'j', does: 'next quote', run: next },
  { keys: 'k', does: 'previous quote', run: previous },
  { keys: 'Enter', does: 'its details', run: detail },
  { keys: 'l', does: 'copy a link to it', run: copyLink },
  { keys: 'c', does: 'confirm it', run: asEditor(confirm), edits: true },
  { keys: 'x', does: 'reject it', run: asEditor(reject), edits: true },
  { keys: 's', does: 'change its speaker', run: asEditor(chooseSpeaker), edits: true },
  { keys: 'e', does: 'change its words', run: asEditor(editWords), edits: true },
  { keys: 'w', does: 'change its cue', run: asEditor(editCue), edits: true },
  { keys: 't', does: 'change its topics', run: asEditor(chooseTopics), edits: true },
  { keys: 'q', does: 'add a quote: of selected words, or of those you choose', run: asEditor(addQuote), edits: true },
  { keys: 'u', does: 'undo', run: asEditor(undo), edits: true },
  { keys: 'n', does: 'next doubtful quote anywhere', run: asEditor(nextDoubtful), edits: true },
  { keys: 'm', does: 'merge an actor with another', run: asEditor(merge), edits: true },
  { keys: 'i', does: 'change what is known of an article or an actor', run: asEditor(editAbout), edits: true },
  { keys: 'd', does: 'delete an article (asks first)', run: asEditor(deleteThis), edits: true },
  { keys: 'Escape', does: 'close', run: close },
  { keys: '/', does: 'search', run: focusSearch },
  { keys: 'a', does: 'add an article', run: () => go('/add') },
  { keys: 'g h', does: 'newest quotes', run: () => go('/') },
  { keys: 'g a', does: 'actors', run: () => go('/actors') },
  { keys: 'g t', does: 'topics', run: () => go('/topics') },
  { keys: '?', does: 'these keys', run: openHelp },
];

/** How long the second key of a pair may take, in milliseconds. */
const PAIR = 1500;
let first = '';
let since = 0;

export function listenToKeys(): void {
  document.addEventListener('keydown', press);
  document.getElementById('keys')?.addEventListener('click', openHelp);
  document.getElementById('edit')?.addEventListener('click', () => openDoor());
}

function press(event: KeyboardEvent): void {
  const modified = event.ctrlKey || event.metaKey || event.altKey;
  if (modified || event.defaultPrevented || isTaken(event)) return;
  const pair = event.timeStamp - since < PAIR ? `${first} ${event.key}` : '';
  const hit = KEYS.find(({ keys }) => keys === pair) ?? KEYS.find(({ keys }) => keys === event.key);
  first = event.key;
  since = event.timeStamp;
  if (hit && hit.run() !== false) event.preventDefault();
}

/** Whether what has the focus, or a dialog, has its own use for the key. */
function isTaken({ target, key }: KeyboardEvent): boolean {
  const on = target as HTMLElement;
  if (document.querySelector('dialog[open]')) return true;
  if (on.matches('input, select, textarea')) return key !== 'Escape' || (on.blur(), true);
  return key === 'Enter' && on.matches('a:not([data-step]), button');
}

function focusSearch(): void {
  document.querySelector<HTMLInputElement>('.finder input')?.focus();
}

/** While words are pointed out: those of a quote, or its cue. */
const POINTING = [
  { keys: '← →', does: 'move the beginning' },
  { keys: 'Shift ←', does: 'move the end' },
  { keys: '↑ ↓', does: 'another sentence, or another word' },
  { keys: 'p', does: 'the next piece' },
  { keys: '+', does: 'one more piece' },
  { keys: '-', does: 'without this piece, or without a cue' },
  { keys: 'Enter', does: 'keep it' },
];

/** What the drawing itself listens to. */
const TIMELINE = [
  { keys: '← →', does: 'move what is chosen' },
  { keys: 'Shift ←', does: 'move its end' },
  { keys: '+', does: 'look closer' },
  { keys: '-', does: 'back' },
];

function list(keys: Array<Pick<Key, 'keys' | 'does'>>): TemplateResult {
  return html`<dl>
    ${keys.map(({ keys, does }) => html`<div><dt>${keys.split(' ').map((key) => html`<kbd>${key}</kbd> `)}</dt><dd>${does}</dd></div>`)}
  </dl>`;
}

function openHelp(): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'help';
  dialog.setAttribute('aria-labelledby', 'help-title');
  render(
    html`<h2 id="help-title" tabindex="-1" autofocus>Keys</h2>
      ${list(KEYS.filter(({ edits }) => !edits))}
      <h3>For editors</h3>
      ${list(KEYS.filter(({ edits }) => edits))}
      <h3>Where words are pointed out</h3>
      ${list(POINTING)}
      <h3>In a timeline</h3>
      ${list(TIMELINE)}
      <form method="dialog"><button>Close</button></form>`,
    dialog,
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
