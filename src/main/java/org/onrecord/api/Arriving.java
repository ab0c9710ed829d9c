package org.onrecord.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingestion.Metadata;
import org.onrecord.ingestion.source.Found;
import org.onrecord.ingestion.source.Sources;

/** An article that a client sends, as text or as a page. What it says beside it counts more than what the page says. */
record Arriving(String text, Metadata metadata) {
    private static final Arriving NOTHING = new Arriving("", Metadata.NONE);

    /** Complains where the page has no article. */
    static Arriving of(Given input) {
        Map<String, Object> content = input.inside("content");
        Metadata told = told(input);
        if (content.get("text") instanceof String text) {
            return new Arriving(text, told);
        }
        Found found = Sources.page(String.valueOf(content.get("html")));
        if (found instanceof Found.Failure failure) {
            input.complain("It is not to be read: " + failure.reason() + ".", "content", "html");
            return NOTHING;
        }
        Found.Article page = (Found.Article) found;
        return new Arriving(page.text(), together(told, page.metadata()));
    }

    private static Metadata told(Given input) {
        return new Metadata(
                input.text("headline"),
                input.text("byline"),
                input.dayIfGiven("publishedOn").value(),
                input.text("url"),
                input.text("source"));
    }

    private static Metadata together(Metadata told, Metadata page) {
        return new Metadata(
                first(told.headline(), page.headline()),
                first(told.byline(), page.byline()),
                told.publishedOn() == null ? page.publishedOn() : told.publishedOn(),
                first(told.url(), page.url()),
                first(told.source(), page.source()));
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }
}
