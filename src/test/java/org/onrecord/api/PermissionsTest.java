package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import io.agroal.api.AgroalDataSource;
import io.vertx.core.json.JsonObject;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.access.Caller;
import org.onrecord.access.Role;

/** Mutations are refused before anything of them is done. */
class PermissionsTest {
    private static final AgroalDataSource NO_DATABASE = (AgroalDataSource) Proxy.newProxyInstance(
            PermissionsTest.class.getClassLoader(),
            new Class<?>[] {AgroalDataSource.class},
            (proxy, method, arguments) -> {
                throw new UnsupportedOperationException(method.getName());
            });

    private final List<String> done = new ArrayList<>();
    private final Executor executor = Executors.of(schema(), NO_DATABASE, Map.of());

    @ParameterizedTest
    @CsvSource({
        "tagQuote, READER, FORBIDDEN, 403",
        "tagQuote, EDITOR, none, 200",
        "tagQuote, ADMIN, none, 200",
        "deleteArticle, READER, FORBIDDEN, 403",
        "deleteArticle, EDITOR, FORBIDDEN, 403",
        "deleteArticle, ADMIN, none, 200",
    })
    void eachRoleMayDoWhatItMay(String mutation, Role role, String code, int status) {
        Answer answer = ask("mutation { a: " + mutation + " }", new Caller("jo", role));
        assertThat(Executors.code(answer)).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(done).hasSize(status == 200 ? 1 : 0);
    }

    @Test
    void whoShowedNothingIsToldHowToShowSomething() {
        Answer answer = ask("mutation { tagQuote }", Caller.ANYBODY);
        assertThat(Executors.code(answer)).isEqualTo("UNAUTHENTICATED");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body().toString()).contains("`tagQuote` needs the role editor", "Authorization: Bearer");
        assertThat(done).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mutation { tagQuote deleteArticle }",
                "mutation { tagQuote ...F } fragment F on Mutation { ...G } fragment G on Mutation { deleteArticle }",
                "mutation { tagQuote ... { ... on Mutation { deleteArticle } } }",
                "mutation { tagQuote deleteArticle @skip(if: true) }",
            })
    void nothingIsDoneWhereOnePartMustNotBe(String document) {
        assertThat(Executors.code(ask(document, new Caller("jo", Role.EDITOR)))).isEqualTo("FORBIDDEN");
        assertThat(done).isEmpty();
    }

    @Test
    void mutationsKnowWhoAsks() {
        ask("mutation { tagQuote }", new Caller("jo", Role.EDITOR));
        assertThat(done).containsExactly("jo");
    }

    private Answer ask(String document, Caller caller) {
        return Executors.ask(executor, new JsonObject().put("query", document), caller);
    }

    private GraphQLSchema schema() {
        return new SchemaGenerator()
                .makeExecutableSchema(
                        new SchemaParser()
                                .parse("type Query { a: Int } type Mutation { tagQuote: Int deleteArticle: Int }"),
                        RuntimeWiring.newRuntimeWiring()
                                .type(
                                        "Mutation",
                                        type -> type.defaultDataFetcher(environment -> {
                                            Caller caller = environment
                                                    .getGraphQlContext()
                                                    .get(Caller.class);
                                            done.add(caller.name());
                                            return 1;
                                        }))
                                .build());
    }
}
