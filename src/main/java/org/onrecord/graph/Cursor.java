package org.onrecord.graph;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.CRC32;

/**
 * The name of a place in a list: {@code list|value|id|checksum}, in base64url. The statement makes them with
 * {@code cursor_at} (db/migration); here they are read.
 *
 * @param value of the column that the list is ordered by, as written
 * @param id of the row, as written
 * @param input where it stands
 */
record Cursor(String value, String id, Input input) {
    /** SQL for the cursor of a place. */
    static String sql(String list, String value, String id) {
        return "cursor_at(concat('" + list + "|', " + value + ", '|', " + id + "))";
    }

    /** Reads a cursor that a client sent; refuses those of other lists, and damaged ones. */
    static Cursor parse(Object cursor, Input input, String list) {
        String place = decoded(cursor.toString(), input);
        int sum = place.lastIndexOf('|');
        int id = place.lastIndexOf('|', sum - 1);
        if (id < 0 || !checksum(place.substring(0, sum)).equals(place.substring(sum + 1))) {
            throw damaged(input);
        }
        if (!place.startsWith(list + "|") || id <= list.length()) {
            throw input.refuse("The cursor in `" + input.name() + "` belongs to another list or order.");
        }
        return new Cursor(place.substring(list.length() + 1, id), place.substring(id + 1, sum), input);
    }

    /** The value, as a parameter of this type. */
    Object value(Binding.Type type) {
        return read(() -> value(value, type));
    }

    UUID key() {
        return read(() -> UUID.fromString(id));
    }

    /** What somebody wrote who knows how to make a checksum need not be a value. */
    private <T> T read(Supplier<T> reader) {
        try {
            return reader.get();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw damaged(input);
        }
    }

    private static String decoded(String cursor, Input input) {
        try {
            byte[] place = Base64.getUrlDecoder().decode(cursor);
            // the last character may have bits that decoding drops
            if (!Base64.getUrlEncoder().withoutPadding().encodeToString(place).equals(cursor)) {
                throw damaged(input);
            }
            return new String(place, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw damaged(input);
        }
    }

    private static Refusal damaged(Input input) {
        return input.refuse("`" + input.name() + "` is not a cursor. Cursors are what `cursor` fields give.");
    }

    private static String checksum(String place) {
        CRC32 sum = new CRC32();
        sum.update(place.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    private static Object value(String text, Binding.Type type) {
        return switch (type) {
            case DATE -> LocalDate.parse(text);
            case INT -> Integer.valueOf(text);
            case UUID -> UUID.fromString(text);
            default -> text;
        };
    }
}
