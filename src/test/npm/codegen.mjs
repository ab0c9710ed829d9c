// graphql-codegen: the types it makes of the schema and of queries are right, and the answers are what they say.
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse, print } from 'graphql';
import ts from 'typescript';
import { url } from './service.mjs';

const document = parse(`
  fragment Said on Quote { text kind confidence speaker { name } article { headline publishedOn } }
  query Quotes($first: Int!, $filter: QuoteFilter) { quotes(first: $first, filter: $filter) { nodes { ...Said } totalCount } }
  query Anything($id: ID!) { node(id: $id) { __typename id ... on Actor { name } ... on Topic { label } } }
  subscription News { articleIngested { headline } }`);
const schema = parse(await readFile(process.argv[3], 'utf8'));
const generate = (filename, plugin) => codegen({
  filename,
  schema,
  documents: [{ location: 'queries.graphql', document }],
  pluginMap: { plugin },
  plugins: [{ plugin: {} }],
  config: { scalars: { Date: 'string', DateTime: 'string' } },
});

await mkdir('codegen', { recursive: true });
await writeFile('codegen/schema.ts', await generate('schema.ts', typescript));
await writeFile('codegen/types.ts', await generate('types.ts', operations));
await writeFile('codegen/use.ts', `
  import type { AnythingQuery, NewsSubscription, QuotesQuery, QuotesQueryVariables } from './types';
  export const variables: QuotesQueryVariables = { first: 2, filter: { kinds: ['DIRECT' as any], confidenceAtLeast: 0.5 } };
  // @ts-expect-error \`first\` is asked for
  export const none: QuotesQueryVariables = {};
  // @ts-expect-error a filter has no such field
  export const wrong: QuotesQueryVariables = { first: 1, filter: { nobody: [] } };
  export function read(data: QuotesQuery, any: AnythingQuery, news: NewsSubscription) {
    const words: string[] = data.quotes.nodes.map((quote) => quote.text);
    const count: number = data.quotes.totalCount;
    // @ts-expect-error a quote may have no speaker
    data.quotes.nodes[0].speaker.name;
    const label: string | null = any.node?.__typename === 'Topic' ? any.node.label : null;
    return [words, count, label, news.articleIngested.headline.length];
  }
`);
const program = ts.createProgram(['codegen/use.ts', 'codegen/schema.ts'], { strict: true, noEmit: true, types: [], skipLibCheck: true });
const said = ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) =>
  `${file?.fileName}:${file?.getLineAndCharacterOfPosition(start).line + 1}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
assert.deepEqual(said, []);

const response = await fetch(url, {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: print(document), operationName: 'Quotes', variables: { first: 2, filter: { kinds: ['DIRECT'] } } }),
});
const { quotes } = (await response.json()).data;
assert.equal(quotes.nodes.length, 2);
assert.ok(quotes.nodes.every(({ kind, text, confidence }) => kind === 'DIRECT' && typeof text === 'string' && confidence <= 1));
