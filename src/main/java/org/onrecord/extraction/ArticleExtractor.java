package org.onrecord.extraction;

import java.util.List;

/** PLACEHOLDER until branches merge. */
final class ArticleExtractor implements Extractor {
    @Override
    public Extraction extract(String text) {
        return new Extraction(
                text,
                "en",
                new Extraction.Front(text.strip().lines().findFirst().orElse("?"), null, null, null, null, null),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Override
    public void close() {}
}
