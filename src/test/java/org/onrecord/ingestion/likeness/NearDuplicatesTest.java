package org.onrecord.ingestion.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.extraction.Extraction;
import org.onrecord.ingestion.Ingestion;
import org.onrecord.ingestion.Metadata;
import org.onrecord.ingestion.Outcome;
import org.onrecord.ingestion.Transactions;
import org.onrecord.testsupport.TestDatabase;

/**
 * Articles and what a second desk makes of them are linked, all other pairs are not. On other articles than those of the
 * project: {@code -Donrecord.test.articles=FILE.jsonl}, with "text" in each line.
 */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class NearDuplicatesTest {
    private static final Path WIKINEWS = Path.of("src/test/resources/wikinews");

    @Inject
    Ingestion ingestion;

    @Inject
    Transactions transactions;

    @Test
    void editedVersionsAreFoundAndNothingElse() throws Exception {
        List<String> articles = articles();
        List<UUID> originals = new ArrayList<>();
        List<UUID> versions = new ArrayList<>();
        Set<Set<UUID>> wanted = new HashSet<>();
        for (int i = 0; i < articles.size(); i++) {
            List<String> others = new ArrayList<>(articles);
            String article = others.remove(i);
            originals.add(keep(article));
            versions.add(keep(new Editor(i, others).edited(article)));
            wanted.add(Set.of(originals.get(i), versions.get(i)));
        }
        Set<Set<UUID>> found = found(originals, versions);
        Set<Set<UUID>> right = new HashSet<>(found);
        right.retainAll(wanted);
        System.out.printf(
                "Near-duplicates of %d articles: precision %.3f, recall %.3f%n",
                articles.size(), (double) right.size() / found.size(), (double) right.size() / wanted.size());
        found.stream().filter(pair -> !wanted.contains(pair)).forEach(pair -> System.out.println("  besides: " + pair));
        assertThat((double) right.size() / found.size()).as("precision").isGreaterThanOrEqualTo(0.95);
        assertThat((double) right.size() / wanted.size()).as("recall").isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void twoThatComeInOneBatchAreLinkedToo() throws Exception {
        String article = articles().get(0);
        List<UUID> both = keepAll(List.of("One batch. " + article, "The same batch. " + article));
        assertThat(found(both.subList(0, 1), both.subList(1, 2))).contains(Set.copyOf(both));
    }

    private static List<String> articles() throws IOException {
        String other = System.getProperty("onrecord.test.articles");
        if (other != null) {
            ObjectMapper json = new ObjectMapper();
            List<String> texts = new ArrayList<>();
            for (String line : Files.readAllLines(Path.of(other))) {
                texts.add(json.readTree(line).get("text").textValue());
            }
            return texts;
        }
        try (Stream<Path> files = Files.list(WIKINEWS)) {
            List<String> texts = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add("Likeness. " + Files.readString(file));
            }
            return texts;
        }
    }

    private UUID keep(String text) throws SQLException {
        return keepAll(List.of(text)).get(0);
    }

    /** As they are, unread: what is compared is the text. */
    private List<UUID> keepAll(List<String> texts) throws SQLException {
        return transactions
                .run(connection -> ingestion.keep(
                        connection,
                        texts.stream()
                                .map(text -> ingestion.read(unread(text), Metadata.NONE))
                                .toList()))
                .stream()
                .map(outcome -> ((Outcome.Kept) outcome).article())
                .toList();
    }

    private static Extraction unread(String text) {
        return new Extraction(
                text,
                "en",
                new Extraction.Front("Untitled", null, null, null, null, null),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Set<Set<UUID>> found(List<UUID> some, List<UUID> others) throws SQLException {
        return transactions.run(connection -> {
            Set<Set<UUID>> pairs = new HashSet<>();
            try (PreparedStatement find = connection.prepareStatement(
                    "select article_id, other_id from near_duplicate where article_id = any (?) and other_id = any (?)")) {
                Object[] ids = Stream.concat(some.stream(), others.stream()).toArray();
                find.setArray(1, connection.createArrayOf("uuid", ids));
                find.setArray(2, connection.createArrayOf("uuid", ids));
                read(find, pairs);
            }
            return pairs;
        });
    }

    private static void read(PreparedStatement find, Set<Set<UUID>> pairs) throws SQLException {
        try (ResultSet rows = find.executeQuery()) {
            while (rows.next()) {
                pairs.add(Set.of(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class)));
            }
        }
    }
}
