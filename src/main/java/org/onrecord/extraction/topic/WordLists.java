package org.onrecord.extraction.topic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The lists of {@code words.txt} and {@code nouns.txt} beside this package, by name. */
final class WordLists {
    private static final Map<String, Set<String>> LISTS = read();

    private WordLists() {}

    /** The words of a list, in lower case. */
    static Set<String> list(String name) {
        return Objects.requireNonNull(LISTS.get(name), name);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> lists = new HashMap<>();
        for (String file : List.of("words.txt", "nouns.txt")) {
            for (String line : lines(file)) {
                int colon = line.indexOf(':');
                lists.computeIfAbsent(line.substring(0, colon), name -> new HashSet<>())
                        .addAll(List.of(line.substring(colon + 1).trim().split(" ")));
            }
        }
        return lists;
    }

    private static List<String> lines(String file) {
        InputStream resource = Objects.requireNonNull(WordLists.class.getResourceAsStream(file), file);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
