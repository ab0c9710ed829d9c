package org.onrecord.bench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Articles without end, of paragraphs of the Wikinews ones among the tests' resources: other ones come together in each,
 * under other names and with other numbers, so that no two are versions of one. The same ones each time.
 */
final class MadeArticles implements Iterator<String> {
    private static final Path TEXTS = Path.of("src", "test", "resources", "wikinews");
    private static final Pattern PARAGRAPHS = Pattern.compile("\\R\\s*\\R");

    /** A word that is written with a capital in the middle of a sentence. */
    private static final Pattern NAME = Pattern.compile("(?<=[a-z,] )[A-Z][a-z]{2,}");

    private static final Pattern WORD_OR_DIGIT = Pattern.compile("[A-Z][a-z]{2,}|\\d");

    /** Paragraphs of an article of 900 words, as news sites have them. */
    private static final int PARAGRAPHS_EACH = 18;

    private final Random random = new Random(1);
    private final List<String> headlines = new ArrayList<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> names;
    private int number;

    MadeArticles() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : texts()) {
            List<String> parts = List.of(PARAGRAPHS.split(Files.readString(file)));
            headlines.add(parts.get(0).strip());
            parts.stream().skip(2).map(String::strip).forEach(paragraphs::add);
            parts.forEach(part -> NAME.matcher(part).results().forEach(name -> found.add(name.group())));
        }
        names = List.copyOf(found);
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    /** The lines of a file that somebody has. */
    static Iterator<String> linesOf(Path file) throws IOException {
        BufferedReader reader = Files.newBufferedReader(file);
        return reader.lines().filter(line -> !line.isBlank()).iterator();
    }

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public String next() {
        Collections.shuffle(paragraphs, random);
        String text = headlines.get(random.nextInt(headlines.size())) + "\n\n"
                + paragraphs.stream().limit(PARAGRAPHS_EACH).collect(Collectors.joining("\n\n"));
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", "made-" + ++number)
                .put("text", renamed(text))
                .put("source", "Made up")
                .toString();
    }

    private String renamed(String text) {
        List<String> others = new ArrayList<>(names);
        Collections.shuffle(others, random);
        Map<String, String> other = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            other.put(names.get(i), others.get(i));
        }
        return WORD_OR_DIGIT
                .matcher(text)
                .replaceAll(found -> Character.isDigit(found.group().charAt(0))
                        ? Integer.toString(1 + random.nextInt(9))
                        : other.getOrDefault(found.group(), found.group()));
    }
}
