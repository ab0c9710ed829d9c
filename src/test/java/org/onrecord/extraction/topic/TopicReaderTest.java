package org.onrecord.extraction.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extraction.Extraction.Actor;
import org.onrecord.extraction.Extraction.ActorKind;
import org.onrecord.extraction.Extraction.Form;
import org.onrecord.extraction.Extraction.Mention;
import org.onrecord.extraction.Extraction.Topic;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Paragraph.Role;
import org.onrecord.text.Span;
import org.onrecord.text.Text;

class TopicReaderTest {
    private static final TopicReader READER = new TopicReader();
    private static final Path CASES = Path.of("src/test/resources/org/onrecord/extraction/topic");

    /** A case is an article, its headline in the first line, and beside it what must be found and what must not. */
    @ParameterizedTest
    @ValueSource(strings = {"fishing-summit", "bridge-collapse", "debates", "pronouns"})
    void findsWhatAnArticleDiscussesAndIsAbout(String name) throws IOException {
        String article = Files.readString(CASES.resolve(name + ".txt"));
        Expected expected = Expected.read(CASES.resolve(name + ".expected"));
        Text text = new Text(article);
        Topics found = READER.read(text, lines(text), List.of(), spans(text, expected.quotes()));

        List<String> labels = found.topics().stream().map(Topic::label).toList();
        assertThat(discussed(text, found)).containsExactlyInAnyOrderElementsOf(expected.discussed());
        assertThat(labels).containsAll(expected.others());
        assertThat(labels).doesNotContainAnyElementsOf(expected.none());
        assertThat(found.ofQuotes().stream()
                        .map(topics -> topics.isEmpty() ? "" : labels.get(topics.get(0)))
                        .toList())
                .isEqualTo(expected.topicsOfQuotes());
        assertSound(text, found);
        assertThat(READER.read(text, lines(text), List.of(), spans(text, expected.quotes())))
                .isEqualTo(found);
    }

    @Test
    void theSeedArticleDiscussesUkraineMilitaryActivitiesAndAfghanistan() throws IOException {
        Text text = new Text(Files.readString(Path.of("seeds/000_bcb0abd9351ddb20.txt")));
        List<String> quotes = List.of("The date has been mutually agreed,", "it will never recognise its annexation");
        List<Actor> actors =
                List.of(actor(text, "NATO", ActorKind.ORGANISATION), actor(text, "Russia", ActorKind.COUNTRY));
        Topics found = READER.read(text, body(text), actors, spans(text, quotes));

        assertThat(discussed(text, found))
                .containsExactlyInAnyOrder(
                        "Ukraine crisis | the discussions would focus on Ukraine",
                        "military activities | the two sides would also look at military activities",
                        "Afghanistan | The third area for discussion will be Afghanistan");
        assertThat(found.ofQuotes().stream()
                        .map(topics -> found.topics().get(topics.get(0)).label()))
                .containsExactly("formal talks with Russia", "annexation of Crimea");
        assertSound(text, found);
    }

    @Test
    void personsAreNoTopics() {
        Text text =
                new Text("They spoke about Olga Petrova for an hour.\nOlga Petrova came late, and Petrova left early.");
        Actor petrova = actor(text, "Petrova", ActorKind.PERSON);

        assertThat(READER.read(text, lines(text), List.of(petrova), List.of()).topics())
                .isEmpty();
    }

    /** An actor that is named by one word only. */
    private static Actor actor(Text text, String name, ActorKind kind) {
        List<Mention> mentions = Pattern.compile(name)
                .matcher(text.toString())
                .results()
                .map(place -> new Mention(text.span(place.start(), place.end()), Form.NAME, false))
                .toList();
        return new Actor(name, kind, List.of(), List.of(), List.of(), mentions, null, null);
    }

    @Property(tries = 300)
    void anyTextIsRead(@ForAll String words) {
        Text text = new Text(words + "\nThe talks will focus on " + words + " and " + words + ".\n" + words);
        assertSound(text, READER.read(text, lines(text), List.of(), List.of(List.of(new Span(0, text.length())))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-", "\"", "the talks on ", "A. ", "x, ", "'s ", "1,", "oil and gas, ", "discuss "})
    void oneThingTwentyThousandTimesIsRead(String thing) {
        Text text = new Text(thing.repeat(20_000));
        assertSound(text, READER.read(text, lines(text), List.of(), List.of()));
    }

    @Test
    void anEmptyTextHasNoTopics() {
        Topics none = READER.read(new Text(""), List.of(), List.of(), List.of());
        assertThat(none.topics()).isEmpty();
        assertThat(none.ofQuotes()).isEmpty();
    }

    private static void assertSound(Text text, Topics found) {
        if (!found.topics().isEmpty()) {
            assertThat(found.topics().stream().mapToDouble(Topic::weight).sum()).isCloseTo(1, within(1e-6));
        }
        assertThat(found.topics()).allSatisfy(topic -> {
            assertThat(topic.label()).isNotBlank();
            assertThat(topic.weight()).isBetween(0.0, 1.0);
            assertThat(topic.evidence()).isNotEmpty().allMatch(span -> span.end() <= text.length());
        });
        assertThat(found.topics().stream().map(Topic::label)).doesNotHaveDuplicates();
        assertThat(found.ofQuotes())
                .allSatisfy(topics -> assertThat(topics)
                        .doesNotHaveDuplicates()
                        .allMatch(topic -> topic < found.topics().size()));
    }

    private static List<String> discussed(Text text, Topics found) {
        return found.topics().stream()
                .filter(Topic::discussed)
                .map(topic ->
                        topic.label() + " | " + text.substring(topic.evidence().get(0)))
                .toList();
    }

    /** The lines of a text: a headline, and paragraphs. */
    private static List<Paragraph> lines(Text text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        for (String line : text.toString().split("\n", -1)) {
            int end = start + line.length();
            if (!line.isBlank()) {
                paragraphs.add(new Paragraph(paragraphs.isEmpty() ? Role.HEADLINE : Role.BODY, text.span(start, end)));
            }
            start = end + 1;
        }
        return paragraphs;
    }

    /** The lines without those before the body but the headline: a body's line ends with a full stop. */
    private static List<Paragraph> body(Text text) {
        List<Paragraph> paragraphs = lines(text);
        boolean[] inBody = {false};
        return paragraphs.stream()
                .filter(paragraph -> {
                    inBody[0] |= text.substring(paragraph.span()).endsWith(".");
                    return paragraph.role() == Role.HEADLINE || inBody[0];
                })
                .toList();
    }

    private static List<List<Span>> spans(Text text, List<String> quotes) {
        return quotes.stream()
                .map(quote -> {
                    int at = text.toString().indexOf(quote);
                    assertThat(at).as(quote).isNotNegative();
                    return List.of(text.span(at, at + quote.length()));
                })
                .toList();
    }

    private record Expected(
            List<String> discussed,
            List<String> others,
            List<String> none,
            List<String> quotes,
            List<String> topicsOfQuotes) {

        static Expected read(Path file) throws IOException {
            List<String> lines = Files.readAllLines(file);
            return new Expected(
                    after("* ", lines).toList(),
                    after("- ", lines).toList(),
                    after("! ", lines).toList(),
                    after("> ", lines).map(line -> line.split(" \\| ")[0]).toList(),
                    after("> ", lines).map(line -> line.split(" \\| ")[1]).toList());
        }

        private static Stream<String> after(String mark, List<String> lines) {
            return lines.stream().filter(line -> line.startsWith(mark)).map(line -> line.substring(mark.length()));
        }
    }
}
