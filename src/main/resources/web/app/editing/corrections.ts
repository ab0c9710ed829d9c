import { ask, Refused } from '../ask';
import { notice } from '../notice';
import { redraw, reload } from '../page';
import { CorrectQuote, Undo, type ChangeLine, type CorrectQuoteInput, type MarkedQuote, type Refusal } from '../queries';
import { keyIsRefused } from './door';

/** A quote in its article. */
export type Chosen = { quote: MarkedQuote; article: { history: { nodes: ChangeLine[] } } };

/** What an editor says of a quote. */
export type Said = Omit<CorrectQuoteInput, 'quote' | 'expectedVersion'>;

/** The changes of this visit that can be taken back, the newest last. */
const done: string[] = [];
/** Corrections go one after the other: each builds on the version that the one before has made. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Shows at once what an editor says, tells it to the service, and puts right what that refuses: a lost race shows what
 * the other editor has made of it.
 *
 * @param shown how the quote looks if the service agrees
 */
export function correct(on: Chosen, shown: Partial<MarkedQuote>, said: Said, words: string): void {
  const before = { ...on.quote };
  Object.assign(on.quote, { status: 'CORRECTED' }, shown);
  redraw();
  inTurn(() => send(on, before, said, words));
}

/** Does something once the corrections under way are made. */
export function inTurn(task: () => Promise<unknown>): void {
  queue = queue.then(task);
}

async function send(on: Chosen, before: MarkedQuote, said: Said, words: string): Promise<void> {
  const { quote } = on;
  try {
    const { correctQuote } = await ask(CorrectQuote, { input: { quote: quote.id, expectedVersion: quote.version, ...said } });
    settle(on, before, correctQuote!, words);
  } catch (failure) {
    restore(quote, before);
    tell(failure, 'The correction was not kept');
  }
  redraw();
}

type Answer = { quote: MarkedQuote | null; change: ChangeLine | null; userErrors: Refusal[] };

/** The quote looks as before; what the corrections ahead of this one have made of its version holds. */
function restore(quote: MarkedQuote, before: MarkedQuote): void {
  Object.assign(quote, before, { version: quote.version });
}

function settle({ quote, article }: Chosen, before: MarkedQuote, { quote: now, change, userErrors }: Answer, words: string): void {
  if (now) Object.assign(quote, now);
  else restore(quote, before);
  if (userErrors.length) return notice.say(objection(userErrors));
  if (change) article.history.nodes.unshift(change);
  made(change, words);
}

/** Notes that something was changed, so that it can be taken back. */
export function made(change: { id: string } | null, words: string): void {
  if (change) done.push(change.id);
  notice.say(words, change ? { label: 'Undo (u)', run: undo } : undefined);
}

export function objection(errors: Refusal[]): string {
  const lost = errors.some(({ code }) => code === 'CONFLICT');
  return lost ? 'Somebody else was quicker. This is how it stands now.' : errors.map(({ message }) => message).join(' ');
}

/**
 * What speaks against what was entered, to be mended where it was; where somebody else was quicker, how it stands now is
 * shown, and nothing is left to mend.
 */
export async function refused(errors: Refusal[]): Promise<string | undefined> {
  const words = objection(errors);
  if (errors.every(({ code }) => code !== 'CONFLICT' && code !== 'NOT_FOUND')) return words;
  await reload();
  notice.say(words);
  return undefined;
}

/** Says why something was not done; what is none of the service's reasons is a fault of ours, and thrown on. */
export function tell(failure: unknown, what: string): void {
  if (failure instanceof Refused && failure.code === 'UNAUTHENTICATED') keyIsRefused(failure.message);
  else if (failure instanceof Refused) notice.say(`${what}: ${failure.message}`);
  else notice.say(`${what}: the service does not answer.`);
}

/** Takes the newest change of this visit back, once those under way are made. */
export function undo(): void {
  inTurn(async () => {
    const change = done.pop();
    if (!change) return notice.say('There is nothing to undo in this visit. The history has what was changed before.');
    if (!(await takeBack(change))) done.push(change);
  });
}

/** Takes a change back, and shows what has come of it. Answers whether the service was heard: else it can be tried again. */
export async function takeBack(change: string): Promise<boolean> {
  try {
    const { undo } = await ask(Undo, { input: { change } });
    const errors = undo?.userErrors ?? [];
    await reload();
    notice.say(errors.length ? objection(errors) : 'Taken back.');
    return true;
  } catch (failure) {
    tell(failure, 'It was not taken back');
    return false;
  }
}
