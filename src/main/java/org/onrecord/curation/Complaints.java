package org.onrecord.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.curation.Complaint.Code;

/** What is wrong with a correction, gathered so that whoever sent it learns all of it at once. */
final class Complaints {
    private static final Pattern NO_CHARACTER = Pattern.compile("[\\x00\\uD800-\\uDFFF]");

    private final List<Complaint> all = new ArrayList<>();

    void add(Code code, String message, String... field) {
        all.add(Complaint.of(code, message, field));
    }

    /** Refuses the correction where there is anything to complain about. */
    void refuseIfAny() {
        if (!all.isEmpty()) {
            throw new Refused(all, null);
        }
    }

    /** Words without the blanks around them; complains where they are none that a field can hold. */
    @Nullable
    String words(@Nullable String value, int longest, String... field) {
        String name = "`" + field[0] + "`";
        if (value == null) {
            return null;
        }
        String words = value.strip();
        if (words.isEmpty()) {
            add(Code.BAD_VALUE, name + " is empty. Give words, or null where there are none.", field);
        } else if (words.length() > longest) {
            add(Code.TOO_LONG, name + " has " + words.length() + " characters; " + longest + " is the most.", field);
        } else if (NO_CHARACTER.matcher(words).find()) {
            add(Code.BAD_VALUE, name + " holds a character that is none (NUL or half of a pair).", field);
        }
        return words;
    }

    /** Complains of more than there may be. */
    void atMost(int most, @Nullable List<?> values, String field) {
        if (values != null && values.size() > most) {
            add(Code.TOO_MANY, "`" + field + "` holds " + values.size() + "; " + most + " is the most.", field);
        }
    }

    /** Complains of a null where something must stand. */
    void notNull(Setting<?> setting, String field) {
        if (setting.given() && setting.value() == null) {
            add(Code.BAD_VALUE, "`" + field + "` cannot be null. Leave it out to keep what is there.", field);
        }
    }
}
