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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a quote that say something: those that are quoted, without function words. */
final class ContentWords {
    private static final Set<String> FUNCTION_WORDS = read("function-words.txt");

    /** What stands in double marks, or opens in them and ends with the quote. */
    private static final Pattern MARKED = Pattern.compile("[\"“«„]([^\"“”«»„]+)(?:[\"”»]|$)");

    private ContentWords() {}

    /** In their order; where some words stand in marks, those alone. */
    static List<Word> of(String quote, Form form) {
        return Wording.words(form == Form.MARKED ? inMarks(quote) : quote).stream()
                .filter(word -> !FUNCTION_WORDS.contains(word.text()))
                .toList();
    }

    private static String inMarks(String quote) {
        return MARKED.matcher(quote).results().map(piece -> piece.group(1)).collect(Collectors.joining(" "));
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
