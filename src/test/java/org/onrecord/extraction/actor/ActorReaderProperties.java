package org.onrecord.extraction.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.onrecord.extraction.Extraction.Actor;
import org.onrecord.extraction.Extraction.Form;
import org.onrecord.extraction.Extraction.Mention;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;
import org.onrecord.text.Text;

class ActorReaderProperties {
    private static final ActorReader READER = new ActorReader();

    /** Pieces that make rules fire, in any order and next to anything. */
    private static final List<String> PIECES = List.of(
            "Jane Doe",
            " said",
            " told AFP",
            "NATO",
            "the alliance",
            " (FBI)",
            "Federal Bureau of Investigation",
            "Moscow",
            "WASHINGTON (AP) — ",
            "\n",
            "\n\n",
            " ",
            ", ",
            ". ",
            "\"",
            "“",
            "”",
            "’s",
            "'s",
            "he",
            "She",
            "I",
            "who",
            "they",
            "it",
            "President",
            "the president",
            "Minister of",
            "a spokesman for",
            "pro-Russian",
            " rebels",
            "and",
            "of the",
            "Council",
            "von",
            "Mr.",
            "U.S.",
            "St.",
            "😀",
            "\u00a0",
            "é",
            "By JANE DOE",
            " - AA photo",
            "-",
            "(",
            ")",
            "his wife",
            ":",
            "May",
            "1");

    @Property(tries = 600)
    void keepsItsPromisesOnPiecesOfNews(@ForAll("news") String news, @ForAll int seed) {
        check(news, seed);
    }

    @Property(tries = 300)
    void keepsItsPromisesOnAnyText(@ForAll String anything, @ForAll int seed) {
        check(anything, seed);
    }

    @Provide
    Arbitrary<String> news() {
        return Arbitraries.of(PIECES)
                .list()
                .ofMaxSize(80)
                .map(pieces -> pieces.stream().collect(Collectors.joining(" ")));
    }

    private static void check(String value, int seed) {
        Text text = new Text(value);
        List<Paragraph> paragraphs = Paragraphs.of(text);
        List<Span> speakers = speakers(text, seed);
        List<Actor> actors = READER.read(text, paragraphs, speakers);
        for (int i = 0; i < actors.size(); i++) {
            checkActor(actors, i, text);
        }
        speakers.forEach(span -> {
            Integer actor = new SpeakerIndex(text, actors).actorAt(span);
            assertThat(actor == null || actor >= 0 && actor < actors.size()).isTrue();
        });
        assertThat(READER.read(text, paragraphs, speakers)).isEqualTo(actors);
    }

    /** Any spans, inside the text or at its edges. */
    private static List<Span> speakers(Text text, int seed) {
        int length = text.length();
        int start = length == 0 ? 0 : Math.floorMod(seed, length);
        return List.of(new Span(start, Math.min(length, start + Math.floorMod(seed, 20))), new Span(length, length));
    }

    private static void checkActor(List<Actor> actors, int index, Text text) {
        Actor actor = actors.get(index);
        assertThat(actor.name()).isNotBlank();
        assertThat(actor.mentions()).isNotEmpty();
        assertThat(actor.aliases()).doesNotHaveDuplicates();
        if (actor.affiliation() != null) {
            assertThat(actor.affiliation()).isBetween(0, actors.size() - 1).isNotEqualTo(index);
        }
        int end = 0;
        for (Mention mention : actor.mentions()) {
            assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(mention.span().length()).isPositive();
            end = mention.span().end();
            assertThat(end).isLessThanOrEqualTo(text.length());
        }
        boolean named = actor.mentions().stream().anyMatch(mention -> mention.form() == Form.NAME);
        assertThat(named).isEqualTo(!actor.aliases().isEmpty());
        String flat = text.toString().replaceAll("\\s+", " ");
        assertThat(actor.aliases()).allMatch(flat::contains);
    }
}
