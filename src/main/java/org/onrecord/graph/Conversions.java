package org.onrecord.graph;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;

/** How arguments become parameters. Each refuses what the database could not take. */
final class Conversions {
    /** PostgreSQL's last date but a margin; it knows years that LocalDate's ISO form writes with a sign. */
    private static final int LAST_YEAR = 9999;

    private static final int MOST_IDS = 100;

    /** PostgreSQL searches for no word of more than 2046 bytes, and a character has at most four. */
    private static final int MOST_CHARACTERS = 500;

    private Conversions() {}

    /** A global id to the key of a row of this type. */
    static Input.Conversion key(Node type) {
        return (value, input) -> {
            GlobalId id = id(value, input);
            if (id.type() != type.letter()) {
                throw input.refuse("`" + input.name() + "` wants the id of " + type.name() + ", and \"" + value
                        + "\" is the id of something else.");
            }
            return id.key();
        };
    }

    /** Several global ids to keys of rows of this type. */
    static Input.Conversion keys(Node type) {
        Input.Conversion key = key(type);
        return (value, input) -> {
            List<?> ids = value instanceof List<?> list ? list : List.of(value);
            if (ids.size() > MOST_IDS) {
                throw input.refuse(
                        "`" + input.name() + "` holds " + ids.size() + " ids; " + MOST_IDS + " is the most.");
            }
            return ids.stream().map(id -> key.convert(id, input)).toArray(UUID[]::new);
        };
    }

    static GlobalId id(Object value, Input input) {
        GlobalId id = GlobalId.parse(value.toString());
        if (id == null) {
            throw input.refuse("\"" + shortened(value.toString()) + "\" is not an id. Ids are what `id` fields give.");
        }
        return id;
    }

    static String text(Object value, Input input) {
        String text = value.toString();
        int length = text.codePointCount(0, text.length());
        if (length > MOST_CHARACTERS) {
            throw input.refuse("`" + input.name() + "` is " + length + " characters long, and " + MOST_CHARACTERS
                    + " is the most.");
        }
        if (text.indexOf('\0') >= 0 || text.codePoints().anyMatch(c -> c >= 0xD800 && c <= 0xDFFF)) {
            throw input.refuse("`" + input.name() + "` holds a character that is none (NUL or half of a pair).");
        }
        return text;
    }

    /** What is searched for. */
    static String words(Object value, Input input) {
        return text(value.toString().strip(), input);
    }

    static Object texts(Object value, Input input) {
        List<?> values = value instanceof List<?> list ? list : List.of(value);
        return values.stream().map(String::valueOf).toArray(String[]::new);
    }

    static Double number(Object value, Input input) {
        return ((Number) value).doubleValue();
    }

    static LocalDate date(Object value, Input input) {
        try {
            LocalDate date = LocalDate.parse(value.toString());
            if (date.getYear() >= 0 && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeParseException e) {
            // told below
        }
        throw input.refuse("\"" + shortened(value.toString()) + "\" is not a day. Days are written like 2016-04-12.");
    }

    static UUID uuid(String text, Input input, String message) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw input.refuse(message);
        }
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
