package org.onrecord.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction;

/** A colour for each speaker of an article, in the order in which they speak; grey for who is not known. */
final class Tones {
    /** As far apart on the colour circle as their number allows, also for eyes that tell red from green badly. */
    private static final String[] COLOURS = {
        "#1f6fb2", "#c4551a", "#7a4fb5", "#0f8a76", "#b3263f", "#8a6d00", "#3d5a80", "#a3417c"
    };

    private static final String UNKNOWN = "#8a857b";

    private final Map<Integer, String> colours = new LinkedHashMap<>();

    Tones(Extraction article) {
        for (Extraction.Quote quote : article.quotes()) {
            if (quote.actor() != null) {
                colours.putIfAbsent(quote.actor(), COLOURS[colours.size() % COLOURS.length]);
            }
        }
    }

    String style(Extraction.Quote quote) {
        return style(quote.actor());
    }

    String style(@Nullable Integer actor) {
        return "--tone:" + (actor == null ? UNKNOWN : colours.getOrDefault(actor, UNKNOWN));
    }
}
