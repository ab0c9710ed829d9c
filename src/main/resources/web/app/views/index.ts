import type { Place } from '../place';
import type { AnyView } from '../view';
import { actor } from './actor';
import { actors } from './actors';
import { add } from './add';
import { article } from './article';
import { home } from './home';
import { quote } from './quote';
import { invitation, search } from './search';
import { topic } from './topic';
import { topics } from './topics';

const LISTS: Record<string, AnyView> = { '': home, search, actors, topics, add };
const THINGS: Record<string, AnyView> = { article, actor, topic, quote };

/** The view that an address names; none where it names none. */
export function views(place: Place): AnyView | undefined {
  const { view, id } = place;
  if (view === 'search' && !id && !place.get('q')?.trim()) return invitation;
  return id ? THINGS[view] : LISTS[view];
}
