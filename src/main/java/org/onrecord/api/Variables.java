package org.onrecord.api;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Variables as they were sent, before anybody looks at what they mean. */
final class Variables {
    private Variables() {}

    /** Refuses lists that are too long and nests that are too deep. */
    static void check(@Nullable Object variables, ApiConfig limits) {
        check(variables, limits, 0);
    }

    private static void check(@Nullable Object value, ApiConfig limits, int depth) {
        if (value instanceof Map<?, ?> object) {
            descend(object.values(), limits, depth);
        } else if (value instanceof Collection<?> list) {
            if (list.size() > limits.list()) {
                throw new Refused(
                        Failure.Code.TOO_COMPLEX,
                        "A list in the variables has " + list.size() + " elements, and " + limits.list()
                                + " is the most.");
            }
            descend(list, limits, depth);
        }
    }

    private static void descend(Collection<?> values, ApiConfig limits, int depth) {
        if (depth > limits.depth()) {
            throw new Refused(
                    Failure.Code.TOO_DEEP, "The variables are nested deeper than " + limits.depth() + " levels.");
        }
        values.forEach(value -> check(value, limits, depth + 1));
    }
}
