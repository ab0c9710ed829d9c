package org.onrecord.ingestion;

import java.util.List;
import org.onrecord.extraction.Extraction;

/**
 * An article that was read and has yet to be kept.
 *
 * @param hash by what it is known if its text comes again
 * @param judgements of its quotes, in their order; none where nobody has seen it yet
 */
public record ReadArticle(Extraction extraction, Metadata metadata, TextHash hash, List<Judgement> judgements) {
    ReadArticle(Extraction extraction, Metadata metadata, TextHash hash) {
        this(extraction, metadata, hash, List.of());
    }

    Judgement judgement(int quote) {
        return quote < judgements.size() ? judgements.get(quote) : Judgement.NONE;
    }
}
