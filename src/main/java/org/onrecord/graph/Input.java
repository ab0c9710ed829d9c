package org.onrecord.graph;

import graphql.language.SourceLocation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a client gave for an argument or a field of an input.
 *
 * @param name what it is called, for messages
 * @param now its value with the variables that the plan is made from; null where it is null or was not given.
 *     Whether it is null, and what it is where it is a Boolean or an enum, is part of what a plan is kept under
 * @param reader reads the value again for the variables of another request
 * @param location where the document has it
 */
record Input(
        String name,
        @Nullable Object now,
        Function<Map<String, Object>, @Nullable Object> reader,
        @Nullable SourceLocation location) {

    boolean given() {
        return now != null;
    }

    /** A field of an input object; not given where the object is not. */
    Input field(String field) {
        return new Input(field, fieldOf(now, field), variables -> fieldOf(reader.apply(variables), field), location);
    }

    /** Its items; one alone counts as a list, as in GraphQL. None where it is not given. */
    List<Input> each() {
        if (!(now instanceof List<?> items)) {
            return given() ? List.of(this) : List.of();
        }
        return IntStream.range(0, items.size()).mapToObj(this::item).toList();
    }

    private Input item(int at) {
        return new Input(name, itemOf(now, at), variables -> itemOf(reader.apply(variables), at), location);
    }

    private static @Nullable Object itemOf(@Nullable Object list, int at) {
        return list instanceof List<?> items && at < items.size() ? items.get(at) : null;
    }

    /** The same object as if these of its fields were not given. */
    Input without(Set<String> fields) {
        return new Input(name, rest(now, fields), variables -> rest(reader.apply(variables), fields), location);
    }

    private static @Nullable Object rest(@Nullable Object object, Set<String> fields) {
        if (!(object instanceof Map<?, ?> map)) {
            return object;
        }
        Map<Object, Object> rest = new HashMap<>(map);
        rest.keySet().removeAll(fields);
        return rest;
    }

    private static @Nullable Object fieldOf(@Nullable Object object, String field) {
        return object instanceof Map<?, ?> map ? map.get(field) : null;
    }

    /** Names of enum values as they are given; one alone counts as a list, as in GraphQL. */
    List<String> names() {
        return namesOf(now);
    }

    private static List<String> namesOf(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }

    /** A parameter that is converted anew for each request. */
    Binding bind(Binding.Type type, Conversion conversion) {
        return new Binding(type, variables -> {
            Object value = reader.apply(variables);
            if (value == null) {
                throw new IllegalStateException("plan kept under the wrong key: no " + name);
            }
            return conversion.convert(value, this);
        });
    }

    Refusal refuse(String message) {
        return new Refusal(Refusal.Code.BAD_INPUT, message, location);
    }

    /** From what GraphQL has to what JDBC takes; throws what {@link Input#refuse} makes. */
    interface Conversion {
        Object convert(Object value, Input input);
    }
}
