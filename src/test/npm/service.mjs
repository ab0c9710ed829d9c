// What the checks share: where the service is, and how something is let come in.
import WebSocket from 'ws';

export const url = process.argv[2];
export const socketUrl = url.replace(/^http/, 'ws');
export { WebSocket };

/** Asks whoever started this script to let an article come in whose headline ends with these words. */
export function publish(name) {
  console.log(`publish ${name}`);
}

/** Fails where something does not happen in time. */
export function within(seconds, what, promise) {
  const late = new Promise((_, reject) => setTimeout(() => reject(new Error(`no ${what} in ${seconds} s`)), seconds * 1000).unref());
  return Promise.race([promise, late]);
}

/** Waits until what was sent over a connection before has begun: operations begin in the order in which they are sent. */
export function settled(socket) {
  return within(20, 'answer', new Promise((resolve, reject) => {
    socket.subscribe({ query: '{ __typename }' }, { next: resolve, error: reject, complete() {} });
  }));
}
