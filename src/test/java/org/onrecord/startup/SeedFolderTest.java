package org.onrecord.startup;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.Article;
import org.onrecord.ingestion.Ingestion;
import org.onrecord.testsupport.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class SeedFolderTest {
    @Inject
    Ingestion ingestion;

    @Inject
    DataSource database;

    @TempDir
    Path folder;

    @Test
    void theProgramStartsWithItsSeeds() throws IOException {
        String text = Files.readString(Path.of("seeds", "000_bcb0abd9351ddb20.txt"));
        Article seed = Article.<Article>find("text", text).singleResult();
        assertThat(seed.publishedOn).hasToString("2016-04-12");
    }

    @Test
    void whatCannotBeReadIsNamedWithTheReasonAndTheRestIsRead() throws IOException {
        write("a-empty.txt", "");
        Files.write(folder.resolve("b-binary.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xff});
        write("c-nul.txt", "a\0b");
        write("d-large.txt", "x".repeat(50_000_000));
        Files.createDirectory(folder.resolve("e-folder.txt"));
        write("f-key.txt", "An article with a wrong key");
        write("f-key.json", "{\"author\": \"me\"}");
        write("g-date.txt", "An article with a wrong date");
        write("g-date.json", "{\"publishedOn\": \"12 April\"}");
        write("h-json.txt", "An article with a broken sidecar");
        write("h-json.json", "{");
        write("i-good.txt", "An article that can be read\n\nSomething happened here.");
        write("j-other.md", "Not an article");

        List<String> log = logOf(() -> new SeedFolder(ingestion, folder, true).read(new StartupEvent()));

        assertThat(log)
                .satisfiesExactly(
                        line -> assertThat(line).contains("a-empty.txt", "empty"),
                        line -> assertThat(line).contains("b-binary.txt", "NUL"),
                        line -> assertThat(line).contains("c-nul.txt", "NUL"),
                        line -> assertThat(line).contains("d-large.txt", "more than 8000000 bytes"),
                        line -> assertThat(line).contains("e-folder.txt", "folder"),
                        line -> assertThat(line).contains("f-key.txt", "author", "publishedOn"),
                        line -> assertThat(line).contains("g-date.txt", "12 April"),
                        line -> assertThat(line)
                                .contains("h-json.txt", "not JSON")
                                .doesNotContain("REDACTED"),
                        line -> assertThat(line).contains("Read", "i-good.txt"));
    }

    @Test
    void whatIsThrownOverOneSeedStopsNoStart() throws Exception {
        write("a-bad.txt", "An article that no archive takes");
        write("b-good.txt", "Another article that can be read\n\nSomething else happened.");
        change("alter table article add constraint unwanted check (text not like '%no archive takes%') not valid");
        List<String> log;
        try {
            log = logOf(() -> new SeedFolder(ingestion, folder, true).read(new StartupEvent()));
        } finally {
            change("alter table article drop constraint unwanted");
        }
        assertThat(log)
                .satisfiesExactly(
                        line -> assertThat(line).contains("a-bad.txt", "unwanted"),
                        line -> assertThat(line).contains("Read", "b-good.txt"));
    }

    @Test
    void aFolderThatIsNotThereIsNoFailure() {
        List<String> log =
                logOf(() -> new SeedFolder(ingestion, folder.resolve("none"), true).read(new StartupEvent()));
        assertThat(log).singleElement().asString().contains("none");
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private static List<String> logOf(Runnable work) {
        List<String> lines = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                lines.add(entry instanceof ExtLogRecord e ? e.getFormattedMessage() : entry.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger(SeedFolder.class.getName());
        logger.addHandler(handler);
        try {
            work.run();
        } finally {
            logger.removeHandler(handler);
        }
        return lines;
    }
}
