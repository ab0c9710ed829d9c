package org.onrecord.graph;

import graphql.language.Argument;
import graphql.language.FragmentDefinition;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import graphql.language.Value;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.graph.Call.Path;

/** Makes one statement of one selection. Used once, by one thread. */
final class Compiler {
    private final GraphQLSchema schema;
    private final Limits limits;
    private final Selection selection;
    private final Map<String, Object> variables;
    private final boolean typed;
    private final List<Binding> bindings = new ArrayList<>();
    private final List<List<Size>> objects = new ArrayList<>();
    private int rows;

    Compiler(
            GraphQLSchema schema,
            Limits limits,
            Map<String, FragmentDefinition> fragments,
            Map<String, Object> variables,
            boolean typed) {
        this.schema = schema;
        this.limits = limits;
        this.variables = variables;
        this.typed = typed;
        this.selection = new Selection(schema, fragments, variables);
    }

    /** The plan for an object without a row: the root of a query. */
    Plan plan(GraphQLObjectType root, List<SelectionSet> selections) {
        return Plan.of(object(root, selections, "", Path.ROOT), bindings, objects, limits);
    }

    /** The plan for what a subscription is told: a row of JSON for each thing that happened. */
    Plan events(GraphQLObjectType root, List<SelectionSet> selections) {
        Selected field = subscribed(root, selections);
        return Plan.of(RecordGraph.event(field.name()).compile(field, this), bindings, objects, limits);
    }

    /** The one field of the subscription root that is selected. */
    Selected subscribed(GraphQLObjectType root, List<SelectionSet> selections) {
        Collection<Selected> fields = fields(root, selections);
        if (fields.size() != 1 || fields.iterator().next().name().startsWith("__")) {
            throw new Refusal(
                    Refusal.Code.BAD_INPUT,
                    "Select one thing to subscribe to.",
                    selections.get(0).getSourceLocation());
        }
        return fields.iterator().next();
    }

    /** An object of this type with what is selected of it, made of a row. */
    Json object(GraphQLObjectType type, List<SelectionSet> selections, String row, Path path) {
        Collection<Selected> fields = fields(type, selections);
        count(path.times(Weight.object(fields.size())));
        String named = typed ? "\"" + Operation.TYPE + "\":\"" + type.getName() + "\"" : "";
        return Json.object(named, fields, field -> field(type, field, row, path));
    }

    Collection<Selected> fields(GraphQLObjectType type, List<SelectionSet> selections) {
        return selection.fields(type, selections);
    }

    private Json field(GraphQLObjectType type, Selected field, String row, Path path) {
        if (field.name().equals("__typename")) {
            return Json.ofText("\"" + type.getName() + "\"");
        }
        Call call = new Call(this, field, row, deeper(field, path));
        if (RecordGraph.isWholeText(type.getName(), field.name())) {
            count(call.path().times(Weight.WHOLE_TEXT));
        }
        return RecordGraph.field(type.getName(), field.name()).compile(call);
    }

    /** The path of a field on an object of this path; refuses to go on for ever. */
    Path deeper(Selected field, Path path) {
        return path.deeper(field.field().getSourceLocation(), limits.depth());
    }

    /** Counts the objects of a path in the cost of the request. */
    void count(Path path) {
        objects.add(path.sizes());
    }

    Input argument(Selected selected, String name) {
        GraphQLArgument definition = selected.definition().getArgument(name);
        if (definition == null) {
            return new Input(name, null, variablesOfAnyRequest -> null, null);
        }
        Argument argument = selected.field().getArguments().stream()
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .orElse(null);
        Value<?> value = argument == null ? null : argument.getValue();
        SourceLocation location = argument == null ? null : argument.getSourceLocation();
        Function<Map<String, Object>, @Nullable Object> reader = Literals.reader(value, definition.getType());
        return new Input(name, reader.apply(variables), reader, location);
    }

    /** All arguments of a field, as if they were fields of one input object. */
    Input arguments(Selected selected) {
        Map<String, Input> inputs = selected.definition().getArguments().stream()
                .collect(Collectors.toMap(GraphQLArgument::getName, one -> argument(selected, one.getName())));
        Function<Map<String, Object>, @Nullable Object> reader = any -> {
            Map<String, Object> values = new HashMap<>();
            inputs.forEach((name, input) -> values.put(name, input.reader().apply(any)));
            return values;
        };
        return new Input(
                "arguments", reader.apply(variables), reader, selected.field().getSourceLocation());
    }

    /** A new alias. */
    String row() {
        return "n" + rows++;
    }

    /** SQL for a parameter; may stand in several places. */
    String parameter(Binding binding) {
        bindings.add(binding);
        return "{" + (bindings.size() - 1) + "}";
    }

    GraphQLSchema schema() {
        return schema;
    }
}
