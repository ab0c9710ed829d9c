package org.onrecord.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.text.Text;
import org.onrecord.text.Words;

/** Java reads as the trainer does: the input of the model exactly, its output but for the rounding of 8-bit weights. */
class RecordedCasesTest {
    private static final WordPieces VOCABULARY = WordPieces.load();

    static Stream<JsonNode> cases() {
        return RecordedCases.all().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void wordsPiecesAndFeaturesAreTheTrainers(JsonNode recorded) {
        Encoding encoding = new Encoding(new Text(recorded.get("text").textValue()), VOCABULARY);
        Words words = encoding.words;

        assertThat(IntStream.range(0, words.size())
                        .mapToObj(i -> List.of(words.start(i), words.end(i), encoding.firstPiece[i])))
                .isEqualTo(elements(recorded.get("words"))
                        .map(RecordedCasesTest::ints)
                        .toList());
        assertThat(encoding.pieces).containsExactly(array(recorded.get("ids")));
        assertThat(ofPieces(encoding, encoding.letters, true)).isEqualTo(ints(recorded.get("case")));
        assertThat(ofPieces(encoding, encoding.breaks, false)).isEqualTo(ints(recorded.get("brk")));
        assertThat(ofPieces(encoding, encoding.marks, true)).isEqualTo(ints(recorded.get("quo")));
    }

    @Test
    void quotesAreNearlyTheTrainers() {
        int same = 0;
        int either = 0;
        int sameLayer = 0;
        int characters = 0;
        try (Model model = new Model(1)) {
            SpanFinder finder = new SpanFinder(model);
            Linker linker = new Linker();
            for (JsonNode recorded : RecordedCases.all()) {
                Text text = new Text(recorded.get("text").textValue());
                Encoding encoding = new Encoding(text, VOCABULARY);
                List<Quote> found = linker.link(encoding, finder.find(encoding)).stream()
                        .map(quote -> Quote.of(quote, encoding))
                        .toList();
                List<Quote> expected =
                        elements(recorded.get("quotes")).map(Quote::of).toList();
                Set<Quote> all = new HashSet<>(found);
                all.addAll(expected);
                either += all.size();
                same += found.size() + expected.size() - all.size();
                int[] a = layers(found, text.length());
                int[] b = layers(expected, text.length());
                sameLayer += (int)
                        IntStream.range(0, a.length).filter(i -> a[i] == b[i]).count();
                characters += a.length;
            }
        }
        System.out.printf(
                "quotes identical %d of %d, characters in the same layer %d of %d%n",
                same, either, sameLayer, characters);
        // the trainer reads off the one most probable tagging; LineReader weighs all of them, which moves some ends
        assertThat(1.0 * same / either).isGreaterThan(0.75);
        assertThat(1.0 * sameLayer / characters).isGreaterThan(0.97);
    }

    private static List<Integer> ofPieces(Encoding encoding, byte[] ofWords, boolean onEachPiece) {
        List<Integer> values = new ArrayList<>();
        for (int word = 0; word < encoding.size(); word++) {
            for (int piece = encoding.firstPiece[word]; piece < encoding.firstPiece[word + 1]; piece++) {
                values.add(onEachPiece || piece == encoding.firstPiece[word] ? (int) ofWords[word] : 0);
            }
        }
        return values;
    }

    private static int[] layers(List<Quote> quotes, int length) {
        int[] layers = new int[length];
        for (Quote quote : quotes) {
            for (int layer = 0; layer < 3; layer++) {
                for (List<Integer> span : quote.layers().get(layer)) {
                    for (int i = span.get(0); i < span.get(1); i++) {
                        layers[i] = layer + 1;
                    }
                }
            }
        }
        return layers;
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static int[] array(JsonNode array) {
        return elements(array).mapToInt(JsonNode::intValue).toArray();
    }

    private static List<Integer> ints(JsonNode array) {
        return elements(array).map(JsonNode::intValue).toList();
    }

    /** The spans of content, cue and speaker. */
    private record Quote(List<List<List<Integer>>> layers) {
        static Quote of(JsonNode node) {
            return new Quote(Stream.of("content", "cue", "speaker")
                    .map(layer -> elements(node.get(layer))
                            .map(RecordedCasesTest::ints)
                            .toList())
                    .toList());
        }

        static Quote of(LinkedQuote quote, Encoding encoding) {
            return new Quote(Stream.of(
                            quote.content().stream(),
                            Stream.ofNullable(quote.cue()),
                            Stream.ofNullable(quote.speaker()))
                    .map(layer -> layer.map(
                                    s -> List.of(encoding.words.start(s.from()), encoding.words.end(s.to() - 1)))
                            .toList())
                    .toList());
        }
    }
}
