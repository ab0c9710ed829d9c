// Relay: its compiler takes our schema and fragments; its runtime pages by node(id), and is told news.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import relay from 'relay-runtime';
import { createClient } from 'graphql-ws';
import { WebSocket, publish, settled, socketUrl, url, within } from './service.mjs';

const require = createRequire(import.meta.url);
await writeFile('schema.graphql', await readFile(process.argv[3]));
await mkdir('relay/compiled', { recursive: true });
execFileSync(process.execPath, [require.resolve('relay-compiler/cli.js'), 'relay.config.json'], { cwd: 'relay', stdio: ['ignore', 'ignore', 'inherit'] });
const compiled = async (name) => (await import(`./relay/compiled/${name}.graphql.js`)).default;

const { Environment, Network, Observable, RecordSource, Store, createOperationDescriptor, fetchQuery, requestSubscription } = relay;
const socket = createClient({ url: socketUrl, webSocketImpl: WebSocket });
const environment = new Environment({
  store: new Store(new RecordSource()),
  network: Network.create(
    async ({ text }, variables) => (await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: text, variables }),
    })).json(),
    ({ text, name }, variables) => Observable.create((sink) => socket.subscribe({ query: text, operationName: name, variables }, sink)),
  ),
});

const { articles } = await fetchQuery(environment, await compiled('fragmentsArticlesQuery'), { first: 2 }).toPromise();
assert.equal(articles.edges.length, 2);
const [{ node: quote }] = articles.edges[0].node.quotes.edges;
assert.equal(typeof quote.text, 'string');

// a page of a @refetchable fragment comes by node(id), into the same record of the store
const page = await compiled('fragmentsQuotesPageQuery');
const speaker = quote.speaker.__id;
assert.ok(speaker, 'a speaker with an id');
await fetchQuery(environment, page, { id: speaker, count: 1 }).toPromise();
const selector = createOperationDescriptor(page, { id: speaker, count: 1 });
const { data, isMissingData } = environment.lookup(selector.fragment);
assert.equal(isMissingData, false);
assert.equal(data.node.__id, speaker);

const subscription = await compiled('fragmentsNewsSubscription');
const told = new Promise((resolve, reject) => {
  requestSubscription(environment, { subscription, variables: {}, onNext: resolve, onError: reject });
});
await settled(socket);
publish('Relay');
const { articleIngested } = await within(20, 'article', told);
assert.match(articleIngested.headline, /Relay/);
assert.equal(environment.getStore().getSource().get(articleIngested.id).headline, articleIngested.headline);
await socket.dispose();
