package org.onrecord.extraction.actor;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What tells one person from another.
 *
 * @param first first name or initial; null where only a surname is given
 * @param last surname without "Jr."
 */
record PersonKey(@Nullable String first, String last) {
    private static final Set<String> SUFFIXES = Set.of("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV");

    static PersonKey of(Page page, Name name) {
        List<String> parts = IntStream.range(name.core(), name.to())
                .mapToObj(i -> Word.calm(page.at(i).text()))
                .filter(w -> !SUFFIXES.contains(w) && Character.isLetter(w.codePointAt(0)))
                .toList();
        return of(parts);
    }

    private static PersonKey of(List<String> parts) {
        if (parts.isEmpty()) {
            return new PersonKey(null, "");
        }
        String last = parts.get(parts.size() - 1);
        return new PersonKey(parts.size() == 1 ? null : parts.get(0), last);
    }

    boolean isShort() {
        return first == null;
    }

    /** Whether a full name may be the same person's: equal first names, or one the initial or the short form of the other. */
    boolean fits(String fullName) {
        int space = fullName.indexOf(' ');
        if (space < 0 || first == null) {
            return true;
        }
        String other = fullName.substring(0, space).replace(".", "");
        String own = first.replace(".", "");
        return other.startsWith(own) || own.startsWith(other);
    }
}
