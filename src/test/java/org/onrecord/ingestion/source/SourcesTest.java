package org.onrecord.ingestion.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.ingestion.Metadata;

class SourcesTest {
    private static final String TEXT = "Harbour to reopen\n\nThe mayor said the harbour would reopen in May.\n";

    @TempDir
    Path folder;

    @Test
    void aTextIsReadAsItLiesThereWithItsSidecar() throws IOException {
        Path file = write("one.txt", TEXT);
        write(
                "one.json",
                "{\"publishedOn\": \"2016-04-12\", \"url\": \"https://paper.test/1\", \"source\": \"Paper\"}");

        assertThat(found(folder))
                .containsExactly(new Found.Article(
                        Place.in(file.toString()),
                        TEXT,
                        new Metadata(LocalDate.of(2016, 4, 12), "https://paper.test/1", "Paper"),
                        "UTF-8"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]                            | is no JSON object",
                "{                             | is not JSON",
                "{\"author\": \"Smith\"}       | has \"author\"",
                "{\"publishedOn\": \"12 April\"} | not a date like 2016-04-12",
                "{\"url\": \"file:///etc/passwd\"} | not an address like https://",
            })
    void aBrokenSidecarIsNamed(String sidecar, String reason) throws IOException {
        write("one.txt", TEXT);
        write("one.json", sidecar);
        assertThat(failures(folder)).singleElement().satisfies(failure -> {
            assertThat(failure.place().file()).endsWith("one.txt");
            assertThat(failure.reason()).contains("one.json").contains(reason);
        });
    }

    @Test
    void theNameDoesNotDecide() throws IOException {
        write("a.txt", "{\"text\": \"One.\", \"headline\": \"H\"}\n\n{\"text\": \"Two.\"}\n");
        write("b.jsonl", TEXT);
        write("c", "<html><body><article><p>" + "Words of an article. ".repeat(20) + "</p></article></body></html>");

        assertThat(found(folder).stream().map(f -> f.place().toString().replace(folder + "/", "")))
                .containsExactlyInAnyOrder("a.txt, line 1", "a.txt, line 3", "b.jsonl", "c");
    }

    @Test
    void jsonLinesTakeTheFirstKeyThatIsThere() {
        String line =
                "{\"text\": \" T \", \"title\": \"H\", \"author\": \"A\", \"date\": \"2020-01-02T23:30:00-05:00\", "
                        + "\"url\": \"HTTP://U\", \"publisher\": \"S\", \"license\": \"CC\"}";
        assertThat(articles(line.getBytes(UTF_8)))
                .containsExactly(new Found.Article(
                        new Place("-", "line 1"),
                        " T ",
                        new Metadata("H", "A", LocalDate.of(2020, 1, 2), "HTTP://U", "S"),
                        "UTF-8"));
    }

    @Test
    void aLineThatIsNoArticleIsNamedAndTheOthersAreRead() {
        String lines = String.join(
                "\n",
                "{\"text\": \"One.\"}",
                "{\"text\": ",
                "{\"body\": 7}",
                "[1]",
                "{\"text\": \"x\", \"date\": \"soon\"}",
                "{\"text\": \"x\", \"url\": \"javascript:alert(1)\"}",
                "{\"text\": \"Two.\"}");
        List<Found> found = read(lines.getBytes(UTF_8));
        assertThat(found.stream().filter(Found.Article.class::isInstance)).hasSize(2);
        assertThat(found.stream()
                        .filter(Found.Failure.class::isInstance)
                        .map(f -> f.place().at()))
                .containsExactly("line 2", "line 3", "line 4", "line 5", "line 6");
    }

    @Test
    void jsonThatIsSpreadOverLinesIsOneFailure() {
        assertThat(read("{\n \"text\": \"One.\"\n}".getBytes(UTF_8)))
                .containsExactly(new Found.Failure(new Place("-", "line 1"), "it is JSON, but not an object a line"));
        assertThat(read("[{\"text\": \"One.\"}]".getBytes(UTF_8))).hasSize(1).allMatch(Found.Failure.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,        “Grüße”, UTF-8",
        "windows-1252, “Les élèves arrivent à l’école”, WINDOWS-1252",
        "UTF-16LE,     “Grüße”, UTF-16LE",
        "windows-1251, Президент заявил, WINDOWS-1251",
        "Shift_JIS,    会談は二年ぶりに行われると発表した, SHIFT_JIS",
    })
    void encodingsAreDetectedAndTold(String charset, String words, String told) {
        String text = (words + ". ").repeat(20);
        String marked = charset.startsWith("UTF-16") ? "\ufeff" + text : text;
        assertThat(articles(marked.getBytes(Charset.forName(charset))))
                .singleElement()
                .satisfies(article -> {
                    assertThat(article.text()).isEqualTo(text);
                    assertThat(article.encoding()).isEqualToIgnoringCase(told);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16NeedsNoMark(String charset) {
        String text = "Prague, “Grüße”\n\nThe minister said so.";
        assertThat(articles(text.getBytes(Charset.forName(charset))))
                .singleElement()
                .satisfies(article -> {
                    assertThat(article.text()).isEqualTo(text);
                    assertThat(article.encoding()).isEqualTo(charset);
                });
    }

    @Test
    void compressedFilesAreReadAsWhatTheyHold() throws IOException {
        byte[] lines = "{\"text\": \"One.\"}\n{\"text\": \"Two.\"}\n".getBytes(UTF_8);
        assertThat(articles(gzip(lines))).extracting(Found.Article::text).containsExactly("One.", "Two.");
        assertThat(articles(zstd(lines))).extracting(Found.Article::text).containsExactly("One.", "Two.");
        assertThat(articles(gzip(TEXT.getBytes(UTF_8))))
                .extracting(Found.Article::text)
                .containsExactly(TEXT);
        assertThat(read(gzip(gzip(lines)))).singleElement().isInstanceOf(Found.Failure.class);
    }

    @Test
    void membersOfAGzipFileAreAllReadHoweverSlowlyTheyCome() throws IOException {
        List<InputStream> members = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            members.add(new ByteArrayInputStream(
                    gzip("{\"text\": \"No. %d\"}\n".formatted(i).getBytes(UTF_8))));
        }
        List<Found> found = new ArrayList<>();
        Sources.readStandardInput(new SequenceInputStream(Collections.enumeration(members)), found::add);
        assertThat(found).hasSize(20);
    }

    @Test
    void whatAProgramNotedInAZstdFileIsPassedOver() throws IOException {
        byte[] noted = skippable(0x7, 70_000);
        byte[] one = zstd("{\"text\": \"One.\"}\n".getBytes(UTF_8));
        byte[] two = zstd("{\"text\": \"Two.\"}\n".getBytes(UTF_8));
        byte[] packed = joined(noted, skippable(0xf, 0), one, noted, two, noted);
        assertThat(articles(packed)).extracting(Found.Article::text).containsExactly("One.", "Two.");
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        write("a.bin", "\u0000\u0001\u0002");
        write("b.pdf", "%PDF-1.7 ...");
        write("c.xml", "<?xml version='1.0'?><settings><text>no article</text></settings>");
        write("d.raw", "\u0001\u0000\u0002\u0000".repeat(10)); // no UTF-16
        assertThat(found(folder)).hasSize(4).allMatch(Found.Failure.class::isInstance);
        assertThat(read(new byte[0])).singleElement().isInstanceOf(Found.Article.class);
    }

    @Test
    void filesOfOtherPackersAreNamed() {
        Map.of("xz", "fd377a585a000004", "bzip2", "425a683931415926535900", "zip", "504b0304140000000800")
                .forEach((program, begin) -> assertThat(read(HexFormat.of().parseHex(begin)))
                        .singleElement()
                        .isInstanceOfSatisfying(
                                Found.Failure.class,
                                failure -> assertThat(failure.reason()).contains("packed with " + program)));
    }

    @Test
    void hiddenFilesAreNoSources() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        write(".git/config", TEXT);
        write(".hidden.txt", TEXT);
        write("seen.txt", TEXT);
        assertThat(found(folder)).hasSize(1);
    }

    @Test
    void whatIsNotThereIsAFailure() {
        assertThat(failures(folder.resolve("none.txt")))
                .singleElement()
                .satisfies(failure -> assertThat(failure.reason()).contains("no such file"));
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static List<Found> found(Path path) {
        List<Found> found = new ArrayList<>();
        Sources.read(path, found::add);
        found.sort(Comparator.comparing(one -> one.place().toString()));
        return found;
    }

    private static List<Found.Failure> failures(Path path) {
        return found(path).stream()
                .filter(Found.Failure.class::isInstance)
                .map(Found.Failure.class::cast)
                .toList();
    }

    static List<Found> read(byte[] bytes) {
        List<Found> found = new ArrayList<>();
        Sources.readStandardInput(new ByteArrayInputStream(bytes), found::add);
        return found;
    }

    private static List<Found.Article> articles(byte[] bytes) {
        return read(bytes).stream().map(Found.Article.class::cast).toList();
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    /** A frame that decoders are to skip: RFC 8878, section 3.1.2. */
    static byte[] skippable(int variant, int size) {
        return ByteBuffer.allocate(8 + size)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x184d2a50 | variant)
                .putInt(size)
                .array();
    }

    static byte[] joined(byte[]... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }

    static byte[] zstd(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new ZstdOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
