// Apollo Client: pages through its cache, reads by fragment, is told errors and news.
import assert from 'node:assert/strict';
import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { OperationTypeNode } from 'graphql';
import { relayStylePagination } from '@apollo/client/utilities';
import { createClient } from 'graphql-ws';
import { WebSocket, publish, settled, socketUrl, url, within } from './service.mjs';

const socket = createClient({ url: socketUrl, webSocketImpl: WebSocket });
const client = new ApolloClient({
  link: ApolloLink.split(
    ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
    new GraphQLWsLink(socket),
    new HttpLink({ uri: url }),
  ),
  cache: new InMemoryCache({
    possibleTypes: { Node: ['Article', 'Actor', 'Quote', 'Topic'] },
    typePolicies: { Query: { fields: { quotes: relayStylePagination(['filter', 'orderBy']) } } },
  }),
});

const QUOTES = gql`
  fragment Speaker on Actor { id name }
  query Quotes($after: String) {
    quotes(first: 3, after: $after) {
      edges { cursor node { id text speaker { ...Speaker } } }
      pageInfo { hasNextPage endCursor }
    }
  }`;
const observed = client.watchQuery({ query: QUOTES });
const first = await new Promise((resolve, reject) => observed.subscribe({
  next: ({ data, dataState }) => dataState === 'complete' && resolve(data.quotes),
  error: reject,
}));
assert.equal(first.edges.length, 3);
assert.equal(first.pageInfo.hasNextPage, true);
await observed.fetchMore({ variables: { after: first.pageInfo.endCursor } });
const both = client.readQuery({ query: QUOTES }).quotes;
assert.equal(both.edges.length, 6);
assert.equal(new Set(both.edges.map(({ node }) => node.id)).size, 6);

const { node } = both.edges[0];
assert.equal(client.cache.extract()[`Quote:${node.id}`].text, node.text);
const again = await client.query({
  query: gql`query Again($id: ID!) { node(id: $id) { id ... on Quote { text kind speaker { name } } } }`,
  variables: { id: node.id },
});
assert.equal(again.data.node.__typename, 'Quote');
assert.equal(again.data.node.text, node.text);

await assert.rejects(
  client.query({ query: gql`query Wrong { quotes(first: 101) { totalCount } }` }),
  (error) => CombinedGraphQLErrors.is(error) && error.errors[0].extensions.code === 'BAD_INPUT',
);

const told = new Promise((resolve, reject) =>
  client.subscribe({ query: gql`subscription News { articleIngested { id headline quotes { nodes { id text } } } }` })
    .subscribe({ next: resolve, error: reject }));
await settled(socket);
publish('Apollo');
const { articleIngested } = (await within(20, 'article', told)).data;
assert.match(articleIngested.headline, /Apollo/);
assert.equal(articleIngested.__typename, 'Article');
assert.equal(client.cache.extract()[`Article:${articleIngested.id}`].headline, articleIngested.headline);
client.stop();
await socket.dispose();
