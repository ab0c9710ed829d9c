import { html, render } from 'lit-html';
import { ask, Refused } from '../ask';
import { notice } from '../notice';
import { reload } from '../page';
import { Alive } from '../queries';
import { canBeKey, key } from './key';

/** The button in the masthead leads here, and so does each key of an editor who has shown none yet. */
export function openDoor(said = ''): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'door';
  dialog.setAttribute('aria-labelledby', 'door-title');
  render(
    html`<h2 id="door-title">Edit</h2>
      <p class="who">Corrections need an editor's key. It stays in this tab until you close it.</p>
      <form method="dialog" @submit=${(event: SubmitEvent) => enter(event, dialog)}>
        <label>Key <input type="password" name="key" autocomplete="off" spellcheck="false" required /></label>
        <p class="wrong" role="alert">${said}</p>
        <p class="tools">
          <button>Use this key</button>
          <button type="button" ?hidden=${!key.get()} @click=${() => leave(dialog)}>Forget the key</button>
          <button type="button" @click=${() => dialog.close()}>Cancel</button>
        </p>
      </form>`,
    dialog,
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/** Shows in the masthead whether there is a key. */
export function showKey(): void {
  const button = document.getElementById('edit')!;
  button.textContent = key.get() ? 'Editing' : 'Edit';
  button.toggleAttribute('data-on', key.get() !== null);
}

/** What only an editor can do, as a key or a button: who is none is asked for a key. */
export function asEditor(run: () => unknown): () => unknown {
  return () => (key.get() ? run() : openDoor());
}

/** The service takes the key no more: it is forgotten, and that is said. */
export function keyIsRefused(reason: string): void {
  key.forget();
  showKey();
  notice.say(`Your key is not accepted any more: ${reason} You can go on reading.`, { label: 'Enter a key', run: () => openDoor() });
}

async function enter(event: SubmitEvent, dialog: HTMLDialogElement): Promise<void> {
  event.preventDefault();
  event.stopPropagation();
  const given = String(new FormData(event.target as HTMLFormElement).get('key')).trim();
  const wrong = await objection(given);
  if (wrong) {
    dialog.querySelector('.wrong')!.textContent = wrong;
    return;
  }
  key.keep(given);
  showKey();
  dialog.close();
  void reload();
}

/** What speaks against a key; nothing where the service takes it. */
async function objection(given: string): Promise<string | undefined> {
  if (!canBeKey(given)) return 'A key is one word of letters and digits.';
  try {
    await ask(Alive, {}, undefined, given);
    return undefined;
  } catch (failure) {
    return failure instanceof Refused ? failure.message : 'The service does not answer. Try again in a moment.';
  }
}

function leave(dialog: HTMLDialogElement): void {
  key.forget();
  showKey();
  dialog.close();
  void reload();
}
