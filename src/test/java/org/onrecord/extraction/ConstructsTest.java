package org.onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.extraction.Extraction.Quote;
import org.onrecord.text.Span;
import org.onrecord.text.Text;

/** Ways of quoting that must be read for certain; the cases are data, their README says in which form. */
class ConstructsTest {
    private static final Path CASES = Path.of("src/test/resources/extraction/quote/cases");
    private static final Extractor EXTRACTOR = Extractor.load(1);

    @AfterAll
    static void close() {
        EXTRACTOR.close();
    }

    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (Stream<Path> files = Files.list(CASES)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                for (String part : Files.readString(file).split("====\n", -1)) {
                    String[] halves = part.split("----\n", -1);
                    cases.add(new Case(
                            file.getFileName() + ": "
                                    + halves[0].lines().findFirst().orElse(""),
                            halves[0].strip(),
                            halves[1].lines().toList()));
                }
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isRead(Case read) {
        Extraction found = EXTRACTOR.extract(read.text);

        List<String> missed = read.expected.stream()
                .filter(line -> !new Expectation(found, line).isMet())
                .toList();

        assertThat(missed).as(() -> show(found)).isEmpty();
    }

    record Case(String name, String text, List<String> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    private record Expectation(Extraction found, String line) {
        boolean isMet() {
            String what = line.substring(0, line.indexOf(':'));
            String[] parts = line.substring(what.length() + 2).split(" \\| ", -1);
            Span words = place(parts[parts.length - 1]);
            return switch (what) {
                case "none" -> found.quotes().stream().noneMatch(quote -> 2 * common(quote, words) > words.length());
                case "quote" -> having(words).anyMatch(quote -> names(words(quote.speaker()), parts[0]));
                case "actor" -> having(words).anyMatch(quote -> actor(quote).equals(parts[0]));
                case "addressee" ->
                    having(words).anyMatch(quote -> words(quote.addressee()).equals(parts[0]));
                default -> throw new IllegalArgumentException(line);
            };
        }

        /** A piece of a quote's content counts by itself too. */
        private Stream<Quote> having(Span words) {
            return found.quotes().stream()
                    .filter(quote -> quote.content().stream()
                            .anyMatch(piece -> 2 * common(piece, words)
                                    > piece.cover(words).length()));
        }

        private static boolean names(String speaker, String expected) {
            return expected.equals("-") ? speaker.equals("-") : speaker.contains(expected);
        }

        private String actor(Quote quote) {
            return quote.actor() == null
                    ? "-"
                    : found.actors().get(quote.actor()).name();
        }

        private String words(@Nullable Span span) {
            return span == null ? "-" : new Text(found.text()).substring(span);
        }

        private Span place(String words) {
            int at = found.text().indexOf(words);
            assertThat(at).as(words).isNotNegative();
            return new Text(found.text()).span(at, at + words.length());
        }

        private static int common(Quote quote, Span words) {
            return quote.content().stream()
                    .mapToInt(piece -> common(piece, words))
                    .sum();
        }

        private static int common(Span a, Span b) {
            return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
        }
    }

    private static String show(Extraction found) {
        Text text = new Text(found.text());
        return found.quotes().stream()
                .map(quote -> (quote.speaker() == null ? "-" : text.substring(quote.speaker()))
                        + (quote.actor() == null
                                ? ""
                                : " (" + found.actors().get(quote.actor()).name() + ")")
                        + (quote.addressee() == null ? "" : " to " + text.substring(quote.addressee()))
                        + ": "
                        + Arrays.toString(
                                quote.content().stream().map(text::substring).toArray()))
                .toList()
                .toString();
    }
}
