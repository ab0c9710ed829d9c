import { key } from './editing/key';
import type { Document } from './queries/document';

/** How long to wait before the service is tried again, in milliseconds: twice as long each time. */
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30_000;
/** How often whoever waits for news looks by themselves while nothing is told, in milliseconds. */
const LOOK = 15_000;

type Waiting = { query: string; variables: unknown; next(data: unknown): void; missed(): void };

/** Who waits for what, by the ids of their subscriptions. */
const waiting = new Map<string, Waiting>();
let socket: WebSocket | undefined;
let up = false;
let wait = FIRST_WAIT;
let number = 0;
let looking: number | undefined;

/**
 * Waits for what a subscription tells, until `signal` says to stop. `missed` is called when something may have been
 * missed: after the connection was lost, and now and then while there is none.
 */
export function listen<Data, Variables>(
  document: Document<Data, Variables>,
  variables: Variables,
  signal: AbortSignal,
  { next, missed }: { next(data: Data): void; missed(): void },
): void {
  const id = String(++number);
  waiting.set(id, { query: document.text, variables, next: next as (data: unknown) => void, missed });
  signal.addEventListener('abort', () => leave(id));
  if (up) subscribe(id);
  else if (!socket) connect();
}

function leave(id: string): void {
  if (!waiting.delete(id)) return;
  if (up) tell({ id, type: 'complete' });
  // a view that is asked for anew listens again at once: the connection is only closed where nobody does
  queueMicrotask(() => waiting.size || hangUp());
}

function hangUp(): void {
  clearInterval(looking);
  socket?.close(1000);
  socket = undefined;
  down();
}

/** By the protocol graphql-transport-ws. */
function connect(): void {
  const mine = (socket = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/graphql`, 'graphql-transport-ws'));
  mine.addEventListener('open', () => mine === socket && tell({ type: 'connection_init', payload: key.get() ? { Authorization: `Bearer ${key.get()}` } : {} }));
  mine.addEventListener('message', ({ data }) => mine === socket && hear(JSON.parse(data)));
  mine.addEventListener('close', () => mine === socket && lose());
}

function hear({ id = '', type, payload }: { id?: string; type: string; payload?: { data?: unknown } }): void {
  if (type === 'connection_ack') {
    const again = wait > FIRST_WAIT;
    up = true;
    document.documentElement.dataset.live = 'yes';
    wait = FIRST_WAIT;
    clearInterval(looking);
    for (const [each, { missed }] of waiting) {
      subscribe(each);
      if (again) missed();
    }
  } else if (type === 'ping') {
    tell({ type: 'pong' });
  } else if (type === 'next' && payload?.data) {
    waiting.get(id)?.next(payload.data);
  } else if (type === 'error') {
    // refused: whoever waits looks by themselves, later
    setTimeout(() => waiting.get(id)?.missed(), LOOK);
  }
}

/** Whether it listens stands in the page, for tests and style sheets. */
function down(): void {
  up = false;
  delete document.documentElement.dataset.live;
}

function lose(): void {
  down();
  socket = undefined;
  if (!waiting.size) return;
  clearInterval(looking);
  looking = setInterval(() => waiting.forEach(({ missed }) => missed()), LOOK);
  setTimeout(() => waiting.size && !socket && connect(), wait);
  wait = Math.min(wait * 2, LONGEST_WAIT);
}

function subscribe(id: string): void {
  const { query, variables } = waiting.get(id)!;
  tell({ id, type: 'subscribe', payload: { query, variables } });
}

function tell(message: object): void {
  if (socket?.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
}
