// As components of a front end would have them. Compiled, not run.
import { graphql } from 'relay-runtime';

graphql`
  fragment fragments_quote on Quote {
    text
    kind
    speaker { name titles }
  }
`;

graphql`
  fragment fragments_quotes on Actor
  @argumentDefinitions(count: { type: "Int", defaultValue: 1 }, cursor: { type: "String" })
  @refetchable(queryName: "fragmentsQuotesPageQuery") {
    quotes(first: $count, after: $cursor) @connection(key: "fragments_quotes") {
      edges { node { id ...fragments_quote } }
    }
  }
`;

graphql`
  query fragmentsArticlesQuery($first: Int!) {
    articles(first: $first, filter: { words: "archive" }) {
      edges {
        cursor
        node {
          id
          headline
          quotes(first: 1) { edges { node { ...fragments_quote @relay(mask: false) speaker { ...fragments_quotes } } } }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
`;

graphql`
  subscription fragmentsNewsSubscription {
    articleIngested { id headline quotes(first: 1) { edges { node { id text } } } }
  }
`;
