package org.onrecord.graph;

import static java.util.Comparator.comparing;
import static org.onrecord.graph.Reference.own;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;

/** The history's part of the reference. */
@NullUnmarked // a column or list that is missing fails the test, as it should
final class ReferenceHistory {
    private final Rows rows;

    ReferenceHistory(Rows rows) {
        this.rows = rows;
    }

    void fields(RuntimeWiring.Builder wiring) {
        for (String thing : List.of("Article", "Actor", "Quote")) {
            wiring.type(thing, type -> type.dataFetcher("history", this::history));
        }
        wiring.type(
                "Change",
                type -> type.dataFetcher("subject", this::subject)
                        .dataFetcher("undoes", change("undoes"))
                        .dataFetcher("undoneBy", change("undone_by"))
                        .dataFetcher("edits", this::edits));
        wiring.type(
                "Edit",
                type -> type.dataFetcher(
                                "thing", env -> own(env, "thing").toString().toUpperCase(Locale.ROOT))
                        .dataFetcher("id", ReferenceHistory::idOfEdit)
                        .dataFetcher("fields", ReferenceHistory::fieldsOfEdit));
    }

    private Object history(DataFetchingEnvironment env) {
        Stream<Map<String, Object>> changes = rows.where("history", "thing_id", own(env, "id"))
                .map(entry -> rows.one("change", entry.get("change_id")));
        return Reference.page("history/NEWEST", changes, "id", true, env);
    }

    private Object subject(DataFetchingEnvironment env) {
        return rows.one(own(env, "subject_type").toString().toLowerCase(Locale.ROOT), own(env, "subject_id"));
    }

    private DataFetcher<?> change(String column) {
        return env -> rows.one("change", own(env, column));
    }

    private List<?> edits(DataFetchingEnvironment env) {
        int first = Objects.requireNonNullElse(env.getArgument("first"), 20);
        return rows.where("edit", "change_id", own(env, "id"))
                .sorted(comparing(
                                (Map<String, Object> edit) -> edit.get("thing").toString())
                        .thenComparing(edit -> edit.get("key").toString()))
                .limit(first)
                .toList();
    }

    private static Object idOfEdit(DataFetchingEnvironment env) {
        String letter =
                Map.of("article", "A", "actor", "P", "quote", "Q", "topic", "T").get(own(env, "thing"));
        return letter == null ? null : letter + own(env, "key");
    }

    private static List<?> fieldsOfEdit(DataFetchingEnvironment env) {
        Map<String, Object> before = Objects.requireNonNullElse(columns(own(env, "before")), Map.of());
        Map<String, Object> after = Objects.requireNonNullElse(columns(own(env, "after")), Map.of());
        return (after.isEmpty() ? before : after)
                .keySet().stream()
                        .map(name -> {
                            Map<String, Object> field = new HashMap<>();
                            field.put("name", camelCase(name));
                            field.put("before", text(before.get(name)));
                            field.put("after", text(after.get(name)));
                            return field;
                        })
                        .sorted(comparing(field -> field.get("name").toString()))
                        .toList();
    }

    private static Map<String, Object> columns(Object json) {
        return (Map<String, Object>) json;
    }

    private static String camelCase(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : name.split("_")) {
            camel.append(camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return camel.toString();
    }

    /** As PostgreSQL writes JSON. */
    private static String text(Object value) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(element -> element instanceof String word ? '"' + word + '"' : String.valueOf(element))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        return value == null ? null : value.toString();
    }
}
