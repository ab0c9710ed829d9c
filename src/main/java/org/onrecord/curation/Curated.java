package org.onrecord.curation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names of the fields that a correction sets. */
final class Curated {
    private final Set<String> names = new LinkedHashSet<>();

    Curated and(String name, Setting<?> setting) {
        if (setting.given()) {
            names.add(name);
        }
        return this;
    }

    List<String> names() {
        return List.copyOf(names);
    }

    /** Those that were set before, and these. */
    static List<String> with(List<String> before, List<String> now) {
        Set<String> both = new LinkedHashSet<>(before);
        both.addAll(now);
        return new ArrayList<>(both);
    }
}
