package org.onrecord.ingestion;

import java.util.List;

/**
 * What people have said of a quote.
 *
 * @param status as the archive has it
 * @param curated names of the fields that a person has set
 */
public record Judgement(String status, List<String> curated) {
    /** Nobody has said anything. */
    static final Judgement NONE = new Judgement("EXTRACTED", List.of());
}
