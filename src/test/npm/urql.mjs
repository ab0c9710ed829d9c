// urql: a query by POST and by GET, an error, and news.
import assert from 'node:assert/strict';
import { Client, cacheExchange, fetchExchange, gql, subscriptionExchange } from '@urql/core';
import { createClient } from 'graphql-ws';
import { WebSocket, publish, settled, socketUrl, url, within } from './service.mjs';

const socket = createClient({ url: socketUrl, webSocketImpl: WebSocket });
const client = (preferGetMethod) => new Client({
  url,
  preferGetMethod,
  exchanges: [cacheExchange, fetchExchange, subscriptionExchange({
    forwardSubscription: (request) => ({
      subscribe: (sink) => ({ unsubscribe: socket.subscribe({ ...request, query: request.query ?? '' }, sink) }),
    }),
  })],
});

const ARTICLES = gql`
  fragment Brief on Article { id headline }
  query Articles($first: Int) { articles(first: $first) { nodes { ...Brief } totalCount } }`;
const byPost = await client(false).query(ARTICLES, { first: 2 });
assert.equal(byPost.error, undefined);
assert.equal(byPost.data.articles.nodes.length, 2);
assert.equal(byPost.data.articles.nodes[0].__typename, 'Article');
const byGet = await client('force').query(ARTICLES, { first: 2 });
assert.equal(byGet.error, undefined);
assert.deepEqual(byGet.data.articles.nodes, byPost.data.articles.nodes);

const { error } = await client(false).query('{ article(id: "nothing") { headline } }', {});
assert.equal(error.graphQLErrors[0].extensions.code, 'BAD_INPUT');

const told = new Promise((resolve) => {
  const { unsubscribe } = client(false)
    .subscription(gql`subscription ($f: QuoteFilter) { quoteAdded(filter: $f) { id text article { headline } } }`,
      { f: { words: '"inch 0"' } })
    .subscribe((result) => { unsubscribe(); resolve(result); });
});
await settled(socket);
publish('urql');
const { data } = await within(20, 'quote', told);
assert.match(data.quoteAdded.article.headline, /urql/);
assert.equal(data.quoteAdded.text, 'We will not move an inch 0');
await socket.dispose();
