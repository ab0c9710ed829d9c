// GraphiQL with a tab for each example; ?query=… opens that one instead.
const examples = ['article-page.graphql', 'actors-with-quotes.graphql', 'who-said-what.graphql'];
const asked = new URLSearchParams(location.search);

const load = async (name) => (await fetch(name)).text();

Promise.all(examples.map(load)).then((queries) => {
  const root = ReactDOM.createRoot(document.getElementById('graphiql'));
  root.render(
    React.createElement(GraphiQL, {
      fetcher: GraphiQL.createFetcher({ url: '../graphql' }),
      defaultTabs: queries.map((query) => ({ query })),
      query: asked.get('query') ?? undefined,
      variables: asked.get('variables') ?? undefined,
      defaultEditorToolsVisibility: false,
    }),
  );
});
