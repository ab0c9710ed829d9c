import { ask } from '../ask';
import { notice } from '../notice';
import { reload } from '../page';
import { FindActors, MergeActors } from '../queries';
import { lower } from '../text/words';
import { met } from './actor';
import { made, objection, tell } from './corrections';
import { pick, type Choice, type Choices } from './picker';

type Mergeable = { id: string; name: string; version: number };

/** Makes the actor of this page and another one actor: what was the other's is this one's from then on. */
export function merge(): void {
  const actor = met();
  if (!actor) return notice.say('Open the page of the actor that stays, then merge the other into it.');
  const versions = new Map<string, number>();
  const others: Choices = async (words, signal) => {
    const { actors } = await ask(FindActors, { words: words || actor.name }, signal);
    return actors.nodes
      .filter(({ id }) => id !== actor.id)
      .map(({ id, name, kind, description, version }) => {
        versions.set(id, version);
        return { id, label: name, hint: description ?? lower(kind) };
      });
  };
  pick(`Who else is ${actor.name}?`, [others], (choice) => {
    void send(actor, choice, versions.get(choice.id)!);
    return false;
  });
}

async function send(actor: Mergeable, { id, label }: Choice, version: number): Promise<void> {
  const input = { survivor: actor.id, expectedVersion: actor.version, duplicate: id, expectedDuplicateVersion: version };
  try {
    const { mergeActors } = await ask(MergeActors, { input });
    await reload();
    if (mergeActors?.userErrors.length) notice.say(objection(mergeActors.userErrors));
    else made(mergeActors?.change ?? null, `${label} and ${actor.name} are one now.`);
  } catch (failure) {
    tell(failure, 'They were not merged');
  }
}
