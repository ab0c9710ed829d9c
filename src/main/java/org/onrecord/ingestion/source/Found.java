package org.onrecord.ingestion.source;

import org.jspecify.annotations.Nullable;
import org.onrecord.ingestion.Metadata;

/** What comes out of a source, one after the other. */
public sealed interface Found {
    Place place();

    /**
     * An article.
     *
     * @param encoding the charset that its bytes were in
     * @param recorded what it says, where the source tells that too (JSON, as {@code export} writes it)
     */
    record Article(
            Place place,
            String text,
            Metadata metadata,
            String encoding,
            @Nullable String recorded) implements Found {
        public Article {
            metadata = Storable.metadata(metadata);
        }

        Article(Place place, String text, Metadata metadata, String encoding) {
            this(place, text, metadata, encoding, null);
        }
    }

    /** Something that is no article, with the reason for whoever brought it. What comes after it is still read. */
    record Failure(Place place, String reason) implements Found {
        public Failure {
            reason = Storable.words(reason);
        }
    }
}
