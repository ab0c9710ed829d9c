package org.onrecord.graph;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What {@code Node.id} holds: a letter for the type and the row's key, "A0198c2f4-…".
 *
 * @param type the letter of the type
 */
public record GlobalId(char type, UUID key) {
    private static final Pattern FORM = Pattern.compile("[A-Z][0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Reads an id that a client sent; null where it is none. */
    public static @Nullable GlobalId parse(String id) {
        return FORM.matcher(id).matches() ? new GlobalId(id.charAt(0), UUID.fromString(id.substring(1))) : null;
    }

    @Override
    public String toString() {
        return type + key.toString();
    }
}
