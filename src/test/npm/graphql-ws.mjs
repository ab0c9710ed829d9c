// graphql-ws: news to an iterator, queries and errors over the socket, several at once, coming back after a loss.
import assert from 'node:assert/strict';
import { CloseCode, createClient } from 'graphql-ws';
import { WebSocket, publish, settled, socketUrl, within } from './service.mjs';

let opened;
let connections = 0;
const client = createClient({
  url: socketUrl,
  webSocketImpl: WebSocket,
  keepAlive: 200,
  retryWait: async () => {},
  on: { opened: (socket) => { opened = socket; }, connected: () => { connections += 1; } },
});
const one = async (query, variables) => (await client.iterate({ query, variables }).next()).value;

assert.deepEqual((await one('{ __typename }')).data, { __typename: 'Query' });
const { data } = await one('query ($n: Int!) { articles(first: $n) { nodes { headline } } }', { n: 2 });
assert.equal(data.articles.nodes.length, 2);
await assert.rejects(one('{ nothing }'), ([error]) => error.extensions.code === 'BAD_INPUT' && error.locations[0].line === 1);
await assert.rejects(one('subscription { quoteAdded(filter: { speaker: "x" }) { text } }'), ([error]) => /not an id/.test(error.message));

const articles = client.iterate({ query: 'subscription { articleIngested { headline } }' });
const quotes = client.iterate({ query: 'subscription { quoteAdded { text article { headline } } }' });
const [article, quote] = [articles.next(), quotes.next()];
await settled(client);
publish('graphql-ws');
assert.match((await within(20, 'article', article)).value.data.articleIngested.headline, /graphql-ws/);
assert.match((await within(20, 'quote', quote)).value.data.quoteAdded.article.headline, /graphql-ws/);
await quotes.return();

// a connection that breaks is made again, and the subscription with it
const next = articles.next();
const before = connections;
opened.terminate();
await within(20, 'second connection', (async () => {
  while (connections === before) await new Promise((resolve) => setTimeout(resolve, 20));
})());
await settled(client);
publish('graphql-ws again');
assert.match((await within(20, 'article', next)).value.data.articleIngested.headline, /again/);
await articles.return();

// the service tells who repeats an operation's id
const raw = new WebSocket(socketUrl, 'graphql-transport-ws');
const closed = new Promise((resolve) => raw.on('close', resolve));
raw.on('open', () => raw.send('{"type":"connection_init"}'));
raw.on('message', () => {
  for (let i = 0; i < 2; i += 1) {
    raw.send('{"type":"subscribe","id":"a","payload":{"query":"subscription { articleIngested { id } }"}}');
  }
});
assert.equal(await within(20, 'end', closed), CloseCode.SubscriberAlreadyExists);
await client.dispose();
