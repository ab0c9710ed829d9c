// graphql-eslint's rules for Relay have nothing to say about the schema.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import graphql from '@graphql-eslint/eslint-plugin';
import { Linter } from 'eslint';

const schema = await readFile(process.argv[3], 'utf8');
const lint = (text) => new Linter({ configType: 'flat' }).verify(text, [{
  files: ['**/*.graphql'],
  languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: text } } },
  plugins: { '@graphql-eslint': graphql },
  rules: {
    ...graphql.configs['flat/schema-relay'].rules,
    // by default no list but `edges` may be in a schema; Relay's specification asks no such thing, and `nodes` is one
    '@graphql-eslint/relay-edge-types': ['error', { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false }],
  },
}], 'schema.graphql').map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`);

assert.deepEqual(lint(schema), []);
assert.notDeepEqual(lint(schema.replace('hasNextPage: Boolean!', 'hasNextPage: String!')), [], 'the rules look');
