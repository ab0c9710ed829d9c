package org.onrecord.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Span;

/**
 * What an article says: a record of records. All spans count code points of {@code text}.
 *
 * @param text the text that was read, as it came
 * @param language ISO 639-1 code, "und" where it cannot be told
 * @param front what stands around the body
 * @param paragraphs in the order of the text, not overlapping
 * @param actors who is in it; quotes refer to them by index
 * @param quotes in the order of the text
 * @param topics most weighty first; quotes refer to them by index
 */
public record Extraction(
        String text,
        String language,
        Front front,
        List<Paragraph> paragraphs,
        List<Actor> actors,
        List<Quote> quotes,
        List<Topic> topics) {

    /**
     * Headline, byline and the like, in the article's own words.
     *
     * @param headline the first one; the first body words where the text has none
     * @param agency the agency or paper that signs ("Agence France-Presse")
     * @param place the dateline's place ("BRUSSELS")
     * @param captionCredit who took the photo ("AA")
     */
    public record Front(
            String headline,
            @Nullable String byline,
            @Nullable String agency,
            @Nullable String place,
            @Nullable String caption,
            @Nullable String captionCredit) {}

    /**
     * Somebody or something that acts or speaks.
     *
     * @param name the fullest name, or for a ROLE what it is called, without article ("NATO spokeswoman")
     * @param aliases names, short forms and acronyms as they stand in the text, once each
     * @param titles offices before or after the name ("NATO Secretary General")
     * @param descriptions anything else it is called ("the U.S.-led military alliance")
     * @param affiliation index of the actor it belongs to ("a NATO spokeswoman": NATO)
     * @param countryCode ISO 3166-1 alpha-2, of a COUNTRY
     */
    public record Actor(
            String name,
            ActorKind kind,
            List<String> aliases,
            List<String> titles,
            List<String> descriptions,
            List<Mention> mentions,
            @Nullable Integer affiliation,
            @Nullable String countryCode) {}

    /** What an actor is. */
    public enum ActorKind {
        PERSON,
        ORGANISATION,
        COUNTRY,
        GROUP,
        ROLE,
        PLACE
    }

    /**
     * One place where an actor stands.
     *
     * @param metonym whether another name stands for it ("Moscow said": Russia)
     */
    public record Mention(Span span, Form form, boolean metonym) {}

    /** How a mention refers: by name, by description, by pronoun. */
    public enum Form {
        NAME,
        NOMINAL,
        PRONOUN
    }

    /**
     * One act of reporting what somebody said, wrote or is said to think.
     *
     * @param content the words, in one or several pieces, never none
     * @param cue the words that tell that something is reported; empty where nothing does
     * @param speaker the words that name the speaker; null where nobody is named
     * @param actor index of the speaker in {@link Extraction#actors}; null where it is not known
     * @param addressee the words that name who is spoken to
     * @param confidence how sure this is, 0 to 1
     * @param topics indices into {@link Extraction#topics}
     */
    public record Quote(
            List<Span> content,
            List<Span> cue,
            @Nullable Span speaker,
            @Nullable Integer actor,
            @Nullable Span addressee,
            QuoteKind kind,
            Act act,
            double confidence,
            List<Integer> topics) {}

    /** How much of a quote's content stands in quotation marks: all, part, none. */
    public enum QuoteKind {
        DIRECT,
        MIXED,
        INDIRECT
    }

    /** What a speaker does by a quote; the four attribution types of Pareti 2015. */
    public enum Act {
        /** Words were uttered: said, wrote, asked, urged, vowed, praised. */
        ASSERTION,
        /** A thought: thinks, fears, is seen as. */
        BELIEF,
        /** Something known: knows, found, records show. */
        FACT,
        /** A will: wants, plans, refused to, ordered, lobbies for. */
        INTENTION
    }

    /**
     * What the article, or a part of it, is about.
     *
     * @param label a noun phrase of the article
     * @param discussed whether the article says that it is being discussed
     * @param weight its share of the article, 0 to 1
     * @param evidence where the text says so, never none
     */
    public record Topic(String label, boolean discussed, double weight, List<Span> evidence) {}
}
