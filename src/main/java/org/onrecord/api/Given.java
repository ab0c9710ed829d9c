package org.onrecord.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.curation.Complaint;
import org.onrecord.curation.Complaint.Code;
import org.onrecord.curation.Correction.Place;
import org.onrecord.curation.Setting;
import org.onrecord.graph.GlobalId;

/**
 * The input of a mutation, read field by field. What cannot be read is complained of and stands as something harmless:
 * whoever reads asks for {@link #complaints} before doing anything.
 */
final class Given {
    private static final UUID NOBODY = new UUID(0, 0);

    private final Map<String, Object> input;
    private final List<Complaint> complaints = new ArrayList<>();

    Given(Map<String, Object> input) {
        this.input = input;
    }

    List<Complaint> complaints() {
        return complaints;
    }

    /** The key in an id that must be there. */
    UUID id(String name, Kind kind) {
        UUID key = key(input.get(name), kind, name);
        return key == null ? NOBODY : key;
    }

    /** The key in an id where it is one of this kind; complains of nothing. */
    @Nullable
    UUID key(String name, Kind kind) {
        GlobalId id = GlobalId.parse(String.valueOf(input.get(name)));
        return id == null || id.type() != kind.letter ? null : id.key();
    }

    Setting<UUID> idIfGiven(String name, Kind kind) {
        return ifGiven(name, value -> key(value, kind, name));
    }

    List<UUID> ids(String name, Kind kind) {
        Setting<List<UUID>> ids = idsIfGiven(name, kind);
        return ids.value() == null ? List.of() : ids.value();
    }

    Setting<List<UUID>> idsIfGiven(String name, Kind kind) {
        return ifGiven(name, value -> {
            List<?> ids = list(value);
            return IntStream.range(0, ids.size())
                    .mapToObj(i -> key(ids.get(i), kind, name, String.valueOf(i)))
                    .flatMap(Stream::ofNullable)
                    .toList();
        });
    }

    int number(String name) {
        return input.get(name) instanceof Number number ? number.intValue() : -1;
    }

    @Nullable
    String text(String name) {
        return input.get(name) == null ? null : String.valueOf(input.get(name));
    }

    Setting<String> textIfGiven(String name) {
        return ifGiven(name, String::valueOf);
    }

    Setting<List<String>> textsIfGiven(String name) {
        return ifGiven(name, value -> list(value).stream().map(String::valueOf).toList());
    }

    <E extends Enum<E>> Setting<E> choiceIfGiven(String name, Class<E> choices) {
        return ifGiven(name, value -> Enum.valueOf(choices, value.toString()));
    }

    Setting<Place> placeIfGiven(String name) {
        return ifGiven(name, Given::place);
    }

    Setting<List<Place>> placesIfGiven(String name) {
        return ifGiven(name, value -> list(value).stream().map(Given::place).toList());
    }

    Setting<LocalDate> dayIfGiven(String name) {
        return ifGiven(name, value -> day(value, name));
    }

    /** An input inside this one; what is wrong in it is complained of here. */
    Map<String, Object> inside(String name) {
        return input.get(name) instanceof Map<?, ?> map ? named(map) : Map.of();
    }

    private static Map<String, Object> named(Map<?, ?> map) {
        Map<String, Object> named = new HashMap<>();
        map.forEach((key, value) -> named.put(String.valueOf(key), value));
        return named;
    }

    private <T> Setting<T> ifGiven(String name, Function<Object, @Nullable T> reader) {
        Object value = input.get(name);
        if (value == null) {
            return input.containsKey(name) ? Setting.to(null) : Setting.kept();
        }
        return Setting.to(reader.apply(value));
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> several ? several : List.of(value);
    }

    private static Place place(Object value) {
        Map<?, ?> span = (Map<?, ?>) value;
        return new Place(bound(span.get("start")), bound(span.get("end")));
    }

    /** The schema sees to it that both are there. */
    private static int bound(@Nullable Object value) {
        return value instanceof Integer bound ? bound : -1;
    }

    private @Nullable LocalDate day(Object value, String name) {
        try {
            return LocalDate.parse(value.toString());
        } catch (DateTimeParseException e) {
            complain("`" + name + "` is not a day. Days are written like 2016-04-12.", name);
            return null;
        }
    }

    private @Nullable UUID key(@Nullable Object value, Kind kind, String... field) {
        GlobalId id = GlobalId.parse(String.valueOf(value));
        if (id == null) {
            complain("`" + field[0] + "` is not an id. Ids are what `id` fields give.", field);
            return null;
        }
        if (id.type() != kind.letter) {
            complain("`" + field[0] + "` wants the id of " + kind.name + ", and is the id of something else.", field);
            return null;
        }
        return id.key();
    }

    void complain(String message, String... field) {
        complaints.add(new Complaint(List.of(field), message, Code.BAD_VALUE));
    }

    /** What ids can be of. */
    enum Kind {
        ARTICLE('A', "an article"),
        ACTOR('P', "an actor"),
        QUOTE('Q', "a quote"),
        TOPIC('T', "a topic"),
        CHANGE('C', "a change");

        private final char letter;
        private final String name;

        Kind(char letter, String name) {
            this.letter = letter;
            this.name = name;
        }
    }
}
