package org.onrecord.ingestion.likeness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that say something: those that are no function words. */
final class ContentWords {
    private static final Set<String> FUNCTION_WORDS = read("function-words.txt");

    private ContentWords() {}

    /** In their order. */
    static List<Word> of(List<Word> words) {
        return words.stream()
                .filter(word -> !FUNCTION_WORDS.contains(word.text()))
                .toList();
    }

    private static Set<String> read(String name) {
        try (InputStream in = Objects.requireNonNull(ContentWords.class.getResourceAsStream(name));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
