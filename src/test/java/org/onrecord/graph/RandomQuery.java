package org.onrecord.graph;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;

/** A valid query of any form: fields, aliases, arguments as literals and variables, fragments, directives. */
@NullUnmarked // a column or list that is missing fails the test, as it should
final class RandomQuery {
    /** What the reference does not know how to search by. */
    private static final Set<String> LEFT_OUT = Set.of("words", "nameLike", "labelLike");

    /** What the reference does not answer; SearchTest looks at it. */
    private static final String UNKNOWN = "highlights";

    private final GraphQLSchema schema;
    private final Random random;
    private final Map<String, List<String>> ids;
    private final Map<String, Object> variables = new HashMap<>();
    private final List<String> declarations = new ArrayList<>();
    private final List<String> fragments = new ArrayList<>();
    private int aliases;
    private final String text;

    RandomQuery(GraphQLSchema schema, Map<String, List<String>> ids, long seed) {
        this.schema = schema;
        this.ids = ids;
        this.random = new Random(seed);
        String body = selection(schema.getQueryType(), 0);
        String declared = declarations.isEmpty() ? "" : "(" + String.join(", ", declarations) + ")";
        this.text = "query Q" + declared + " " + body + String.join("", fragments);
    }

    String text() {
        return text;
    }

    Map<String, Object> variables() {
        return variables;
    }

    private String selection(GraphQLType type, int depth) {
        List<GraphQLFieldDefinition> fields = fields(type).stream()
                .filter(field -> depth < 7 || leaf(field))
                .filter(field -> !field.getName().equals(UNKNOWN))
                .toList();
        int count = depth == 0 ? 1 + random.nextInt(2) : 1 + random.nextInt(4);
        String chosen = IntStream.range(0, count)
                .mapToObj(i -> fields.isEmpty() || chance(8) ? "__typename" : field(pick(fields), depth))
                .collect(Collectors.joining(" "));
        if (type instanceof GraphQLInterfaceType node) {
            GraphQLObjectType one = pick(schema.getImplementations(node));
            chosen += " ... on " + one.getName() + " " + selection(one, depth + 1);
        } else if (type instanceof GraphQLUnionType union) {
            GraphQLObjectType one = (GraphQLObjectType) pick(union.getTypes());
            chosen += " ... on " + one.getName() + " " + selection(one, depth + 1);
        } else if (depth > 0 && chance(8)) {
            chosen += fragment((GraphQLObjectType) type, depth);
        }
        return "{" + chosen + "}";
    }

    private String fragment(GraphQLObjectType type, int depth) {
        if (chance(2)) {
            return " ..." + (chance(2) ? " on " + type.getName() : "") + directive() + selection(type, depth + 1);
        }
        String name = "F" + aliases++;
        fragments.add(" fragment " + name + " on " + type.getName() + " " + selection(type, depth + 1));
        return " ..." + name + directive();
    }

    private static List<GraphQLFieldDefinition> fields(GraphQLType type) {
        return type instanceof GraphQLFieldsContainer container ? container.getFieldDefinitions() : List.of();
    }

    private static boolean leaf(GraphQLFieldDefinition field) {
        return !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType);
    }

    private String field(GraphQLFieldDefinition field, int depth) {
        GraphQLType type = GraphQLTypeUtil.unwrapAll(field.getType());
        String arguments = arguments(field);
        // the same key may not have different arguments
        String alias = arguments.isEmpty() && chance(2) && leaf(field) ? "" : "a" + aliases++ + ": ";
        return alias
                + field.getName()
                + arguments
                + directive()
                + (leaf(field) ? "" : " " + selection(type, depth + 1));
    }

    private String directive() {
        if (!chance(8)) {
            return "";
        }
        boolean value = random.nextBoolean();
        String name = random.nextBoolean() ? "@skip" : "@include";
        return " " + name + "(if: " + (chance(2) ? value : variable("Boolean!", value)) + ")";
    }

    private String variable(String type, Object value) {
        String name = "v" + declarations.size();
        declarations.add("$" + name + ": " + type);
        variables.put(name, value);
        return "$" + name;
    }

    private String arguments(GraphQLFieldDefinition field) {
        List<String> given = new ArrayList<>();
        boolean backward = chance(3);
        for (GraphQLArgument argument : field.getArguments()) {
            switch (argument.getName()) {
                case "id" -> given.add("id: " + value("ID!", id(field.getName())));
                case "ids" -> given.add("ids: " + value("[ID!]!", List.of(id("node"), id("node"), id("node"))));
                case "first" -> {
                    if (!backward) {
                        given.add("first: " + value("Int", 1 + random.nextInt(4)));
                    }
                }
                case "last" -> {
                    if (backward) {
                        given.add("last: " + value("Int", 1 + random.nextInt(4)));
                    }
                }
                case "after", "before" -> {
                    if (chance(6)) {
                        given.add(argument.getName() + ": null");
                    }
                }
                default -> {
                    GraphQLType type = argument.getType();
                    if (GraphQLTypeUtil.isNonNull(type) || chance(2)) {
                        given.add(argument.getName() + ": "
                                + value(
                                        GraphQLTypeUtil.simplePrint(type),
                                        input(type, argument.getName(), field.getName())));
                    }
                }
            }
        }
        return given.isEmpty() ? "" : "(" + String.join(", ", given) + ")";
    }

    private String id(String field) {
        return switch (field) {
            case "article", "actor", "quote", "topic" -> pick(ids.get(field));
            case "speaker", "affiliation" -> pick(ids.get("actor"));
            default -> pick(ids.get(pick(List.of("article", "actor", "quote", "topic", "change"))));
        };
    }

    private Object input(GraphQLType type, String name, String list) {
        GraphQLType bare = GraphQLTypeUtil.unwrapAll(type);
        if (bare instanceof GraphQLEnumType choice) {
            List<String> values =
                    choice.getValues().stream().map(value -> value.getName()).toList();
            return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type))
                    ? List.of(new Name(pick(values)), new Name(pick(values)))
                    : new Name(pick(values));
        }
        if (bare instanceof GraphQLInputObjectType input) {
            Map<String, Object> fields = new HashMap<>();
            input.getFields().stream()
                    .filter(field -> !LEFT_OUT.contains(field.getName()) && chance(4))
                    .forEach(field -> fields.put(field.getName(), input(field.getType(), field.getName(), list)));
            return fields;
        }
        return switch (name) {
            case "since", "until" -> "20" + (16 + random.nextInt(10)) + "-06-15";
            case "agency" -> pick(List.of("AFP", "AP", "Reuters"));
            case "language" -> "en";
            case "countryCode" -> "NO";
            case "query" -> pick(Rows.SEARCHED);
            case "top" -> 1 + random.nextInt(5);
            case "speakers" -> List.of(pick(ids.get("actor")), pick(ids.get("actor")));
            case "topics" -> List.of(pick(ids.get("topic")), pick(ids.get("topic")));
            case "confidenceAtLeast", "confidenceAtMost" -> pick(List.of(0.5, 0.6, 0.75, 0.9));
            default -> id(name);
        };
    }

    /** As a literal, or as a variable. */
    private String value(String type, Object value) {
        return chance(2) ? variable(type, plain(value)) : literal(value);
    }

    private static Object plain(Object value) {
        if (value instanceof Name name) {
            return name.name();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(RandomQuery::plain).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> fields = new HashMap<>();
            map.forEach((key, one) -> fields.put(key, plain(one)));
            return fields;
        }
        return value;
    }

    private static String literal(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(RandomQuery::literal).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(field -> field.getKey() + ": " + literal(field.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value instanceof String text
                ? "\"" + text + "\""
                : value instanceof Name name ? name.name() : "" + value;
    }

    /** A value of an enum. */
    private record Name(String name) {}

    private boolean chance(int in) {
        return random.nextInt(in) == 0;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
