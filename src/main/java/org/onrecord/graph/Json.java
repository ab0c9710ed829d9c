package org.onrecord.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * JSON in the making: pieces that are known now, and SQL expressions for those that the row decides. Becomes a
 * {@code concat}, which is a fifth quicker than {@code json_build_object} and leaves no blanks.
 */
final class Json {
    /** PostgreSQL takes at most 100 arguments. */
    private static final int MOST_ARGUMENTS = 99;

    private final List<String> arguments = new ArrayList<>();
    private final StringBuilder known = new StringBuilder();

    static Json ofText(String json) {
        return new Json().text(json);
    }

    static Json ofValue(String sql) {
        return new Json().value(sql);
    }

    /** An object of these fields, with what the part gives for each. */
    static Json object(Collection<Selected> fields, Function<Selected, Json> part) {
        return object("", fields, part);
    }

    /** The same behind a first member that is known now, or none. */
    static Json object(String first, Collection<Selected> fields, Function<Selected, Json> part) {
        Json json = ofText("{" + first);
        String comma = first.isEmpty() ? "" : ",";
        for (Selected field : fields) {
            json.text(comma + "\"" + field.key() + "\":").add(part.apply(field));
            comma = ",";
        }
        return json.text("}");
    }

    /** Adds JSON that is known now. */
    Json text(String json) {
        known.append(json);
        return this;
    }

    /** Adds what an expression of any type gives, as it prints; null gives nothing. */
    Json value(String sql) {
        flush();
        arguments.add(sql);
        return this;
    }

    /** Adds all pieces of the other. */
    Json add(Json other) {
        for (String argument : other.arguments) {
            if (argument.startsWith("'") && argument.indexOf('\'', 1) == argument.length() - 1) {
                text(argument.substring(1, argument.length() - 1));
            } else {
                value(argument);
            }
        }
        return text(other.known.toString());
    }

    /** All of it, where no row decides anything. */
    Optional<String> known() {
        return arguments.isEmpty() ? Optional.of(known.toString()) : Optional.empty();
    }

    /** One expression of type text. */
    String sql() {
        flush();
        if (arguments.isEmpty()) {
            return "''";
        }
        return arguments.size() == 1 && arguments.get(0).startsWith("'") ? arguments.get(0) : concat(arguments);
    }

    private static String concat(List<String> arguments) {
        if (arguments.size() <= MOST_ARGUMENTS) {
            return "concat(" + String.join(", ", arguments) + ")";
        }
        List<String> chunks = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i += MOST_ARGUMENTS) {
            chunks.add(concat(arguments.subList(i, Math.min(i + MOST_ARGUMENTS, arguments.size()))));
        }
        return concat(chunks);
    }

    private void flush() {
        if (!known.isEmpty()) {
            arguments.add("'" + known.toString().replace("'", "''") + "'");
            known.setLength(0);
        }
    }
}
