package org.onrecord.curation;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a correction says of one field: a new value, which may be "none", or nothing at all.
 *
 * @param given whether it says anything
 * @param value the new value; null clears the field
 */
public record Setting<T>(boolean given, @Nullable T value) {
    /** The field stays as it is. */
    public static <T> Setting<T> kept() {
        return new Setting<>(false, null);
    }

    public static <T> Setting<T> to(@Nullable T value) {
        return new Setting<>(true, value);
    }

    /** Does something with the new value where there is one. */
    void ifGiven(Consumer<@Nullable T> action) {
        if (given) {
            action.accept(value);
        }
    }

    /** The value made into something else; null stays null. */
    <U> Setting<U> map(Function<T, @Nullable U> function) {
        return new Setting<>(given, value == null ? null : function.apply(value));
    }
}
