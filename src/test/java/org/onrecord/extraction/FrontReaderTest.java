package org.onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.extraction.Extraction.Front;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Text;

/** Each NAME.txt gives NAME.expected: what stands around the body, then the role and the first words of each paragraph. */
class FrontReaderTest {
    private static final Path CASES = Path.of("src/test/resources/extraction/front");
    private static final int FIRST_WORDS = 60;

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
    void readsTheFrontOf(String name) throws IOException {
        check(CASES.resolve(name + ".txt"), name);
    }

    @Test
    void readsTheFrontOfTheSeedArticle() throws IOException {
        check(Path.of("seeds/000_bcb0abd9351ddb20.txt"), "seed");
    }

    @Test
    void takesATextOfNothing() {
        Text nothing = new Text(" \n ");
        assertThat(FrontReader.read(nothing, Paragraphs.of(nothing)))
                .isEqualTo(new Front("", null, null, null, null, null));
    }

    private static void check(Path file, String name) throws IOException {
        assertThat(write(Files.readString(file))).isEqualTo(Files.readString(CASES.resolve(name + ".expected")));
    }

    private static String write(String article) {
        Text text = new Text(article);
        List<Paragraph> paragraphs = Paragraphs.of(text);
        Front front = FrontReader.read(text, paragraphs);
        StringBuilder out = new StringBuilder();
        out.append("headline: ").append(front.headline()).append('\n');
        out.append("byline: ").append(front.byline()).append('\n');
        out.append("agency: ").append(front.agency()).append('\n');
        out.append("place: ").append(front.place()).append('\n');
        out.append("caption: ").append(front.caption()).append('\n');
        out.append("captionCredit: ").append(front.captionCredit()).append("\n\n");
        for (Paragraph paragraph : paragraphs) {
            String words = text.substring(paragraph.span()).replaceAll("\\s+", " ");
            String cut =
                    words.substring(0, Math.min(FIRST_WORDS, words.length())).strip();
            out.append(paragraph.role()).append(' ').append(cut).append('\n');
        }
        return out.toString();
    }
}
