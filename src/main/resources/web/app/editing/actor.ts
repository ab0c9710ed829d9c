import { ask } from '../ask';
import { reload } from '../page';
import { Place } from '../place';
import { UpdateActor, type ActorData, type ActorKind, type UpdateActorInput } from '../queries';
import { made, refused, tell } from './corrections';
import { anybody, nobody } from './desk';
import { openForm, type Changed, type Field } from './form';

type Actor = NonNullable<ActorData['actor']>;

export const KINDS: ActorKind[] = ['PERSON', 'ORGANISATION', 'COUNTRY', 'GROUP', 'ROLE', 'PLACE'];

/** Whom those belong to who belong to nobody. */
const NOBODY = 'nobody';

let shown: Actor | undefined;

/** The page of an actor is there. */
export function meet(actor: Actor): void {
  shown = actor;
}

/** The actor whose page is looked at; none elsewhere. */
export function met(): Actor | undefined {
  const place = Place.here();
  return place.view === 'actor' && shown?.id === place.id ? shown : undefined;
}

/** What is known of the actor of this page is put right. */
export function editActor(actor: Actor): void {
  openForm(`About ${actor.name}`, fieldsOf(actor), (changed) => send(actor, changed));
}

function fieldsOf({ name, kind, description, aliases, titles, descriptions, affiliation, countryCode }: Actor): Field[] {
  const to = { called: affiliation?.name ?? NOBODY, sources: [anybody, nobody(NOBODY)] };
  return [
    { name: 'name', label: 'Name', value: name, needed: true },
    { name: 'kind', label: 'Kind', value: kind, choices: KINDS },
    { name: 'description', label: 'What they are', value: description, hint: 'in a few words' },
    { name: 'aliases', label: 'Called by name', value: aliases, hint: 'one a line' },
    { name: 'titles', label: 'Offices', value: titles, hint: 'one a line' },
    { name: 'descriptions', label: 'Also called', value: descriptions, hint: 'one a line' },
    { name: 'affiliation', label: 'Belongs to', value: affiliation?.id ?? null, from: to },
    { name: 'countryCode', label: 'Code of the country', value: countryCode, hint: 'two letters: NO' },
  ];
}

async function send({ id, version, name }: Actor, changed: Changed): Promise<string | undefined> {
  // the fields are those of the input
  const input = { ...(changed as Partial<UpdateActorInput>), actor: id, expectedVersion: version };
  try {
    const { change, userErrors } = (await ask(UpdateActor, { input })).updateActor!;
    if (userErrors.length) return refused(userErrors);
    await reload();
    made(change, `What is known of ${name} is changed.`);
  } catch (failure) {
    tell(failure, 'It was not changed');
  }
  return undefined;
}
