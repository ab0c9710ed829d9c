package org.onrecord.ingestion.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each gets a failure with the file, the place and the reason; what lies beside it is read. */
class BadInputTest {
    private static final String GOOD = "{\"text\": \"A good article.\"}\n";

    @TempDir
    Path folder;

    @Test
    void truncatedGzip() throws IOException {
        byte[] whole = SourcesTest.gzip(lines(2_000));
        byte[] packed = Arrays.copyOf(whole, whole.length - 500);
        List<Found> found = SourcesTest.read(packed);
        assertThat(found).hasSizeGreaterThan(1_000);
        assertLastFails(found, "line " + found.size(), "ends too early");
    }

    @Test
    void aShortTruncatedGzip() throws IOException {
        byte[] whole = SourcesTest.gzip(lines(3));
        List<Found> found = SourcesTest.read(Arrays.copyOf(whole, whole.length - 1));
        assertThat(found).hasSize(4);
        assertLastFails(found, "line 4", "ends too early");
    }

    @Test
    void truncatedZstd() throws IOException {
        byte[] whole = SourcesTest.zstd(lines(20_000));
        List<Found> found = SourcesTest.read(Arrays.copyOf(whole, whole.length - 500));
        assertThat(found).hasSizeGreaterThan(15_000); // all but the block that was cut, of 128 kB
        assertLastFails(found, "line " + found.size(), "ends too early");
    }

    @Test
    void zstdWithoutItsLastByteIsReadToItsEnd() throws IOException {
        for (int count : List.of(3, 1_000, 20_000)) {
            byte[] whole = SourcesTest.zstd(lines(count));
            List<Found> found = SourcesTest.read(Arrays.copyOf(whole, whole.length - 1));
            assertThat(found).hasSize(count + 1);
            assertLastFails(found, "line " + (count + 1), "ends too early");
        }
    }

    @Test
    void whereverZstdIsCutNothingIsReadThatIsNotThere() throws IOException {
        byte[] whole = SourcesTest.zstd(lines(10_000));
        List<Found> all = SourcesTest.read(whole);
        Random random = new Random(8);
        for (int i = 0; i < 50; i++) {
            List<Found> found = SourcesTest.read(Arrays.copyOf(whole, 4 + random.nextInt(whole.length - 4)));
            int articles = found.size() - 1;
            assertThat(found.subList(0, articles)).isEqualTo(all.subList(0, articles));
            assertThat(found.get(articles)).isInstanceOf(Found.Failure.class);
        }
    }

    @Test
    void zstdThatEndsInWhatIsSkipped() throws IOException {
        byte[] whole = SourcesTest.joined(SourcesTest.zstd(lines(1_000)), SourcesTest.skippable(0, 500));
        for (int cut : List.of(1, 499, 501, 503)) {
            List<Found> found = SourcesTest.read(Arrays.copyOf(whole, whole.length - cut));
            assertThat(found).hasSize(1_001);
            assertLastFails(found, "line 1001", "ends too early");
        }
    }

    @Test
    void zstdThatEndsAsItsSecondFrameBegins() throws IOException {
        byte[] frame = SourcesTest.zstd(lines(1_000));
        for (int begun : List.of(1, 3, 4, 5, 6)) {
            List<Found> found = SourcesTest.read(SourcesTest.joined(frame, Arrays.copyOf(frame, begun)));
            assertThat(found).hasSize(1_001);
            assertLastFails(found, "line 1001", "ends too early");
        }
    }

    @Test
    void damagedZstd() throws IOException {
        assertEachDamageFails(SourcesTest.zstd(lines(1_000)), 4);
    }

    @Test
    void damagedGzip() throws IOException {
        assertEachDamageFails(SourcesTest.gzip(lines(1_000)), 10);
    }

    /** One bit turned round, anywhere behind the mark by which the format is known. */
    private static void assertEachDamageFails(byte[] whole, int mark) {
        Random random = new Random(9);
        for (int i = 0; i < 200; i++) {
            byte[] damaged = whole.clone();
            damaged[mark + random.nextInt(whole.length - mark)] ^= (byte) (1 << random.nextInt(8));
            List<Found> found = SourcesTest.read(damaged);
            assertThat(found.get(found.size() - 1)).isInstanceOf(Found.Failure.class);
        }
    }

    @Test
    void gzipThatEndsInItsHeader() throws IOException {
        assertLastFails(SourcesTest.read(Arrays.copyOf(SourcesTest.gzip(lines(1)), 5)), "", "ends too early");
    }

    @Test
    void aLineOfTwoGigabytes() {
        InputStream line = new Repeated('x', 2_000_000_000L);
        List<Found> found = read(GOOD, line, "\n" + GOOD);
        assertThat(found).hasSize(3);
        assertThat(found.get(1)).isInstanceOfSatisfying(Found.Failure.class, failure -> {
            assertThat(failure.place().at()).isEqualTo("line 2");
            assertThat(failure.reason()).contains("longer than 8000000 bytes");
        });
        assertThat(found.get(2)).isInstanceOf(Found.Article.class);
    }

    @Test
    void twoObjectsOnOneLine() {
        List<Found> found = SourcesTest.read((GOOD + GOOD.strip() + " " + GOOD + GOOD).getBytes(UTF_8));
        assertThat(found).hasSize(3);
        assertThat(found.get(1)).isInstanceOfSatisfying(Found.Failure.class, failure -> {
            assertThat(failure.place().at()).isEqualTo("line 2");
            assertThat(failure.reason()).contains("not JSON", "railing").doesNotContain("com.");
        });
    }

    @Test
    void aSidecarWithoutEnd() throws IOException {
        Files.writeString(folder.resolve("one.txt"), "An article.");
        Files.writeString(
                folder.resolve("one.json"), "{\"source\": \"A paper\"" + ", \"x\": [1]".repeat(200_000) + "}");
        assertThat(readFolder())
                .containsExactly(new Found.Failure(
                        Place.in(folder.resolve("one.txt").toString()),
                        "its sidecar one.json has more than 100000 bytes"));
    }

    @Test
    void aTextOfTwoGigabytes() {
        assertLastFails(read("It began so: ", new Repeated('x', 2_000_000_000L), ""), "", "more than 8000000 bytes");
    }

    @Test
    void invalidUtf8InALine() {
        byte[] bytes = (GOOD + "{\"text\": \"caf#\"}\n" + GOOD).getBytes(UTF_8);
        bytes[new String(bytes, UTF_8).indexOf('#')] = (byte) 0xe9;
        List<Found> found = SourcesTest.read(bytes);
        assertThat(found).hasSize(3);
        assertThat(found.get(1))
                .isEqualTo(new Found.Failure(new Place("-", "line 2"), "it is no valid UTF-8 at byte 13 of the line"));
    }

    @Test
    void invalidUtf8InAText() {
        byte[] bytes = "“Grüße”, said the mayor.\n“Bis bald#”, he said.".getBytes(UTF_8);
        int at = 0;
        while (bytes[at] != '#') {
            at++;
        }
        bytes[at] = (byte) 0xff;
        assertLastFails(SourcesTest.read(bytes), "line 2, byte " + at, "no valid UTF-8");
    }

    @Test
    void aZipBomb() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(GOOD.getBytes(UTF_8));
            byte[] zeros = new byte[1 << 20];
            Arrays.fill(zeros, (byte) ' ');
            for (int i = 0; i < 500; i++) {
                out.write(zeros);
            }
        }
        List<Found> found = SourcesTest.read(packed.toByteArray());
        assertThat(found).hasSize(2);
        assertLastFails(found, "line 2", "more than 200 times its size");
    }

    @Test
    void aPageOfAHundredThousandNestedTags() {
        String words = "The mayor said the harbour would reopen in May. ".repeat(10);
        String html = "<html><body>" + "<div>".repeat(100_000) + "<p>" + words + "</p>" + "</div>".repeat(100_000)
                + "</body></html>";
        assertThat(SourcesTest.read(html.getBytes(UTF_8)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Found.Article.class,
                        article -> assertThat(article.text()).isEqualTo(words.strip()));
    }

    @Test
    void aPageOfAHundredThousandNestedFormats() {
        String html = "<html><body>" + "<b><i>".repeat(50_000) + "word";
        assertThat(SourcesTest.read(html.getBytes(UTF_8))).hasSize(1);
    }

    @Test
    void aFeedOfAHundredThousandNestedTags() {
        String feed = "<rss><channel><item>" + "<div>".repeat(100_000);
        assertLastFails(SourcesTest.read(feed.getBytes(UTF_8)), "line 1", "nested deeper than 90");
    }

    @Test
    void xmlWithExternalEntities() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "the secret words");
        String feed = "<?xml version=\"1.0\"?>\n<!DOCTYPE rss [<!ENTITY xxe SYSTEM \"" + secret.toUri() + "\">]>\n"
                + "<rss><channel><item><title>One</title><description>" + "words ".repeat(100)
                + "</description></item>\n"
                + "<item><title>Two</title><description>&xxe;</description></item></channel></rss>";
        List<Found> found = SourcesTest.read(feed.getBytes(UTF_8));
        assertThat(found).hasSize(2);
        assertThat(found.toString()).doesNotContain("the secret words");
        assertLastFails(found, "line 4, column 43", "xxe");
    }

    @Test
    void xmlThatExpandsToBillions() {
        StringBuilder feed = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 30; i++) {
            feed.append("<!ENTITY a" + i + " \"" + ("&a" + (i - 1) + ";").repeat(10) + "\">");
        }
        feed.append("]><rss><channel><item><description>&a29;</description></item></channel></rss>");
        assertThat(SourcesTest.read(feed.toString().getBytes(UTF_8)))
                .singleElement()
                .isInstanceOf(Found.Failure.class);
    }

    @Test
    void aLinkBackToItsOwnFolder() throws IOException {
        Files.writeString(folder.resolve("one.txt"), "An article.");
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path loop = Files.createSymbolicLink(inner.resolve("loop"), folder);
        List<Found> found = readFolder();
        assertThat(found).hasSize(2);
        assertThat(found)
                .contains(new Found.Failure(Place.in(loop.toString()), "it is a link back to a folder that it is in"));
    }

    @Test
    void aLinkToNothing() throws IOException {
        Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("none"));
        assertThat(readFolder()).singleElement().isInstanceOf(Found.Failure.class);
    }

    @Test
    void aFolderWithoutPermission() throws IOException {
        Files.writeString(folder.resolve("one.txt"), "An article.");
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(closed), "nothing is closed to root");
        List<Found> found = readFolder();
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
        assertThat(found).hasSize(2);
        assertThat(found).contains(closed(closed));
    }

    @Test
    void aFolderThatTheSystemRefusesToOpen() {
        List<Found> found = new ArrayList<>();
        new Folder(folder, found::add).visitFileFailed(folder, new AccessDeniedException("closed"));
        assertThat(found).containsExactly(closed(folder));
    }

    private static Found.Failure closed(Path path) {
        return new Found.Failure(Place.in(path.toString()), "it cannot be opened; its permissions are in the way");
    }

    private static void assertLastFails(List<Found> found, String at, String reason) {
        assertThat(found.get(found.size() - 1)).isInstanceOfSatisfying(Found.Failure.class, failure -> {
            assertThat(failure.place()).isEqualTo(new Place("-", at));
            assertThat(failure.reason()).contains(reason);
        });
    }

    private List<Found> readFolder() {
        List<Found> found = new ArrayList<>();
        Sources.read(folder, found::add);
        return found;
    }

    private static List<Found> read(String before, InputStream middle, String after) {
        List<Found> found = new ArrayList<>();
        InputStream all = new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(before.getBytes(UTF_8)),
                middle,
                new ByteArrayInputStream(after.getBytes(UTF_8)))));
        Sources.readStandardInput(all, found::add);
        return found;
    }

    /** Hardly to be compressed, so that a cut falls in the middle of the data. */
    private static byte[] lines(int count) {
        Random random = new Random(7);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append("{\"text\": \"").append(random.nextLong()).append("\"}\n");
        }
        return lines.toString().getBytes(UTF_8);
    }

    private static final class Repeated extends InputStream {
        private final byte one;
        private long left;

        Repeated(char one, long count) {
            this.one = (byte) one;
            this.left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? one : -1;
        }

        @Override
        public int read(byte[] to, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(left, length);
            Arrays.fill(to, offset, offset + count, one);
            left -= count;
            return count;
        }
    }
}
