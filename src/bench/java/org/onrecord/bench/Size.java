package org.onrecord.bench;

import java.util.List;

/** How much is in an archive. */
record Size(String name, int articles, int quotes, int actors, int topics) {
    private static final List<Size> SIZES = List.of(
            new Size("small", 10_000, 60_000, 5_000, 500), new Size("large", 500_000, 3_000_000, 100_000, 2_000));

    static Size named(String name) {
        return SIZES.stream()
                .filter(size -> size.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("small or large, not " + name));
    }
}
