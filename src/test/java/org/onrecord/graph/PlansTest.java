package org.onrecord.graph;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.testsupport.FilledArchive;

/** Which indexes answer what. Where tables are small reading them whole is quicker, so that is made dear here. */
@QuarkusTest
@WithTestResource(FilledArchive.class)
class PlansTest {
    private static final String ID = "T0198c2f4-0000-7000-8000-000000000000";

    @Inject
    GraphQLSchema schema;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "search(query: \"a\") { totalCount }                          | quote_words article_words"
                        + " actor_names_similar topic_names_similar",
                "search(query: \"a\", types: [QUOTE]) { nodes { __typename } } | quote_words quote_newest",
                "quotes(filter: {words: \"a\"}) { totalCount }                | quote_words",
                "articles(filter: {words: \"a\"}) { totalCount }              | article_words",
                "actors(filter: {nameLike: \"a\"}) { totalCount }             | actor_names_similar",
                "topics(filter: {labelLike: \"a\"}) { totalCount }            | topic_names_similar",
                "quotes(filter: {topic: \"ID\"}) { nodes { text } }           | quote_topic_newest",
                "timeline(filter: {topic: \"ID\"}, by: MONTH, groupBy: SPEAKER) { total points { count } } |"
                        + " quote_topic_newest",
                "timeline(filter: {speakers: [\"P01\"]}, by: MONTH, groupBy: TOPIC) { total points { count } } |"
                        + " quote_of_speaker",
                "timeline(filter: {since: \"2016-01-01\"}, by: DAY) { points { count } } | quote_newest",
                "facets(filter: {speaker: \"P01\"}) { topics { count } }      | quote_of_speaker",
                "facets(filter: {topic: \"ID\"}) { total kinds { count } }    | quote_topic_newest",
            })
    void indexesOf(String query, String indexes) throws SQLException {
        String asked = query.replace("\"ID\"", "\"" + ID + "\"").replace("P01", "P" + ID.substring(1));
        assertThat(plan("{ " + asked + " }")).contains(indexes.split(" "));
    }

    private String plan(String query) throws SQLException {
        Document document = new Parser().parseDocument(query);
        OperationDefinition operation =
                document.getDefinitionsOfType(OperationDefinition.class).get(0);
        String sql = new Compiler(schema, new Limits(20, 10, 1_000_000), Map.of(), Map.of(), false)
                .plan(schema.getQueryType(), List.of(operation.getSelectionSet()))
                .sql();
        StringBuilder explained = new StringBuilder();
        try (Connection archive = FilledArchive.connect();
                Statement statement = archive.createStatement()) {
            statement.execute("set enable_seqscan = off");
            // the driver would ask for the parameters that a generic plan does without
            statement.execute("create function pg_temp.plan(statement text) returns setof text language plpgsql as"
                    + " $$ begin return query execute 'explain (generic_plan, costs off) ' || statement; end $$");
            try (ResultSet lines =
                    statement.executeQuery("select * from pg_temp.plan($statement$" + numbered(sql) + "$statement$)")) {
                while (lines.next()) {
                    explained.append(lines.getString(1)).append('\n');
                }
            }
        }
        return explained.toString();
    }

    /** The parameters as PostgreSQL writes them. */
    private static String numbered(String sql) {
        StringBuilder numbered = new StringBuilder();
        int parameter = 0;
        for (char c : sql.toCharArray()) {
            numbered.append(c == '?' ? "$" + ++parameter : c);
        }
        return numbered.toString();
    }
}
