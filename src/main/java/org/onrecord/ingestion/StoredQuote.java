package org.onrecord.ingestion;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.onrecord.ingestion.Rows.QuoteRow;

/** A quote as the archive has it. */
@RegisterForReflection
record StoredQuote(QuoteRow row, List<UUID> topics) {
    boolean isPersons() {
        return !row.curated().isEmpty() || !row.status().equals("EXTRACTED");
    }

    /** Whether a second reading says the same; how sure it is does not count. */
    boolean says(QuoteRow other, List<UUID> otherTopics) {
        return Arrays.equals(row.contentStarts(), other.contentStarts())
                && Arrays.equals(row.contentEnds(), other.contentEnds())
                && row.kind().equals(other.kind())
                && row.act().equals(other.act())
                && Objects.equals(row.speakerId(), other.speakerId())
                && Objects.equals(row.speakerStart(), other.speakerStart())
                && Objects.equals(row.speakerEnd(), other.speakerEnd())
                && Objects.equals(row.cueStart(), other.cueStart())
                && Objects.equals(row.cueEnd(), other.cueEnd())
                && Objects.equals(row.addressee(), other.addressee())
                && Set.copyOf(topics).equals(Set.copyOf(otherTopics));
    }

    /** Code points that both contents have, of those that either has; 0 to 1. */
    double overlap(QuoteRow other) {
        int both = 0;
        for (int i = 0; i < row.contentStarts().length; i++) {
            for (int j = 0; j < other.contentStarts().length; j++) {
                int start = Math.max(row.contentStarts()[i], other.contentStarts()[j]);
                int end = Math.min(row.contentEnds()[i], other.contentEnds()[j]);
                both += Math.max(0, end - start);
            }
        }
        return (double) both / (length(row) + length(other) - both);
    }

    private static int length(QuoteRow quote) {
        return Arrays.stream(quote.contentEnds()).sum()
                - Arrays.stream(quote.contentStarts()).sum();
    }
}
