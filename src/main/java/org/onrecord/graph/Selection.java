package org.onrecord.graph;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** CollectFields of the GraphQL specification (6.3.2): which fields an object answers with, in which order. */
final class Selection {
    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Object> variables;

    Selection(GraphQLSchema schema, Map<String, FragmentDefinition> fragments, Map<String, Object> variables) {
        this.schema = schema;
        this.fragments = fragments;
        this.variables = variables;
    }

    /** The fields of an object of this type, by the order in which their keys first appear. */
    Collection<Selected> fields(GraphQLObjectType type, List<SelectionSet> selections) {
        Map<String, Selected> found = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        selections.forEach(selection -> collect(type, selection, found, seen));
        return found.values();
    }

    private void collect(GraphQLObjectType type, SelectionSet set, Map<String, Selected> found, Set<String> seen) {
        for (graphql.language.Selection<?> selection : set.getSelections()) {
            if (selection instanceof DirectivesContainer<?> container && skipped(container)) {
                continue;
            }
            if (selection instanceof graphql.language.Field field) {
                found.merge(field.getResultKey(), selected(type, field), Selection::merged);
            } else if (selection instanceof InlineFragment inline) {
                String condition = inline.getTypeCondition() == null
                        ? type.getName()
                        : inline.getTypeCondition().getName();
                collectFragment(type, condition, inline.getSelectionSet(), found, seen);
            } else if (selection instanceof FragmentSpread spread && seen.add(spread.getName())) {
                FragmentDefinition fragment = fragment(spread.getName());
                collectFragment(type, fragment.getTypeCondition().getName(), fragment.getSelectionSet(), found, seen);
            }
        }
    }

    private void collectFragment(
            GraphQLObjectType type, String condition, SelectionSet set, Map<String, Selected> found, Set<String> seen) {
        if (applies(type, schema.getType(condition))) {
            collect(type, set, found, seen);
        }
    }

    private FragmentDefinition fragment(String name) {
        FragmentDefinition fragment = fragments.get(name);
        if (fragment == null) {
            throw new IllegalStateException("not validated: no fragment " + name);
        }
        return fragment;
    }

    private static Selected selected(GraphQLObjectType type, graphql.language.Field field) {
        GraphQLFieldDefinition definition = field.getName().equals("__typename")
                ? Introspection.TypeNameMetaFieldDef
                : type.getFieldDefinition(field.getName());
        List<SelectionSet> below = field.getSelectionSet() == null ? List.of() : List.of(field.getSelectionSet());
        return new Selected(field.getResultKey(), definition, field, below);
    }

    private static Selected merged(Selected one, Selected other) {
        List<SelectionSet> both = new ArrayList<>(one.selections());
        both.addAll(other.selections());
        return new Selected(one.key(), one.definition(), one.field(), List.copyOf(both));
    }

    private static boolean applies(GraphQLObjectType type, @Nullable GraphQLType condition) {
        if (condition instanceof GraphQLInterfaceType) {
            return type.getInterfaces().contains(condition);
        }
        return condition instanceof GraphQLUnionType union ? union.getTypes().contains(type) : type.equals(condition);
    }

    private boolean skipped(DirectivesContainer<?> container) {
        return isTrue(container, "skip", false) || !isTrue(container, "include", true);
    }

    private boolean isTrue(DirectivesContainer<?> container, String name, boolean otherwise) {
        List<Directive> directives = container.getDirectives(name);
        if (directives.isEmpty()) {
            return otherwise;
        }
        Argument condition = directives.get(0).getArgument("if");
        return Boolean.TRUE.equals(Literals.reader(condition.getValue(), graphql.Scalars.GraphQLBoolean)
                .apply(variables));
    }
}
