package org.onrecord.ingestion;

/**
 * What a second reading of an article changed.
 *
 * @param kept quotes that stayed as they were, those that a person has touched among them
 * @param other whether anything but quotes changed: mentions, topics, paragraphs, what stands around the body
 */
public record Changes(int added, int removed, int changed, int kept, boolean other) {
    /** Whether anything is different now. */
    public boolean any() {
        return added + removed + changed > 0 || other;
    }
}
