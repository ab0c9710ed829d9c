package org.onrecord.extraction.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each NAME.txt gives NAME.expected; NAME.speakers, where there is one, lists words that are known to speak. */
class ActorReaderTest {
    private static final Path CASES = Path.of("src/test/resources/extraction/actor");
    private static final Path SEED = Path.of("seeds/000_bcb0abd9351ddb20.txt");

    static Stream<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheActorsOf(String name) throws IOException {
        check(CASES.resolve(name + ".txt"), name);
    }

    @Test
    void findsTheActorsOfTheSeedArticle() throws IOException {
        check(SEED, "seed");
    }

    private static void check(Path text, String name) throws IOException {
        Path speakers = CASES.resolve(name + ".speakers");
        List<String> known = Files.exists(speakers) ? Files.readAllLines(speakers) : List.of();
        String actual = ActorCases.read(Files.readString(text), known);
        assertThat(actual).isEqualTo(Files.readString(CASES.resolve(name + ".expected")));
    }
}
