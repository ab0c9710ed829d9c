package org.onrecord.curation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.onrecord.archive.ActorKind;
import org.onrecord.archive.QuoteAct;
import org.onrecord.archive.QuoteKind;
import org.onrecord.archive.QuoteStatus;

/**
 * What a person wants to be different. Values are as they came: {@link Curation} checks them. {@code expectedVersion} is
 * the version that the person has seen.
 */
public sealed interface Correction {
    /** A place in an article's text, in code points; may be nonsense. */
    record Place(int start, int end) {}

    /**
     * What a person says of a quote.
     *
     * @param speaker who said it
     * @param speakerSpan where the text names the speaker
     * @param content where its words stand
     * @param topics all that it is about
     */
    record QuoteFields(
            Setting<UUID> speaker,
            Setting<Place> speakerSpan,
            Setting<List<Place>> content,
            Setting<Place> cue,
            Setting<QuoteKind> kind,
            Setting<QuoteAct> act,
            Setting<List<UUID>> topics,
            Setting<QuoteStatus> status) {}

    /** A quote is put right, confirmed or rejected. */
    record CorrectQuote(UUID quote, int expectedVersion, QuoteFields fields) implements Correction {}

    /** A quote that was not found is added. */
    record AddQuote(UUID article, QuoteFields fields) implements Correction {}

    /** Topics are put on a quote and taken off it; the others stay. */
    record TagQuote(UUID quote, int expectedVersion, List<UUID> add, List<UUID> remove) implements Correction {}

    /** Two actors turn out to be one: whatever the duplicate has goes to the survivor. */
    record MergeActors(UUID survivor, int expectedVersion, UUID duplicate, int expectedDuplicateVersion)
            implements Correction {}

    /** An actor is put right. */
    record UpdateActor(
            UUID actor,
            int expectedVersion,
            Setting<String> name,
            Setting<ActorKind> kind,
            Setting<String> description,
            Setting<List<String>> aliases,
            Setting<List<String>> titles,
            Setting<List<String>> descriptions,
            Setting<UUID> affiliation,
            Setting<String> countryCode)
            implements Correction {}

    /** A topic that no article has given yet. */
    record CreateTopic(String label, Setting<String> description) implements Correction {}

    /** What is known of an article besides its text is put right. */
    record UpdateArticle(
            UUID article,
            int expectedVersion,
            Setting<String> headline,
            Setting<String> byline,
            Setting<String> agency,
            Setting<String> place,
            Setting<String> caption,
            Setting<String> captionCredit,
            Setting<LocalDate> publishedOn,
            Setting<String> url,
            Setting<String> source,
            Setting<String> language)
            implements Correction {}

    /** An article goes, with its mentions and quotes, and with actors and topics that nothing else holds. */
    record DeleteArticle(UUID article, int expectedVersion) implements Correction {}

    /** A change is taken back. */
    record Undo(UUID change) implements Correction {}
}
