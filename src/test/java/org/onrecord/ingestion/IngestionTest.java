package org.onrecord.ingestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.testsupport.TestDatabase;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class IngestionTest {
    @Inject
    Ingestion ingestion;

    @Inject
    EntityManager archive;

    @Test
    void theSameTextTwiceIsOneArticle() {
        String text = "Council meets\n\n\"We will meet,\" Jane Porter said.";
        assertThat(ingestion.ingest(text, Metadata.NONE)).isInstanceOf(Outcome.Kept.class);
        assertThat(ingestion.ingest(text.replace(" ", "  "), Metadata.NONE)).isInstanceOf(Outcome.Known.class);
    }

    @Test
    void metadataIsKeptAndOrdersTheLists() {
        Outcome.Kept kept = (Outcome.Kept) ingestion.ingest(
                "Dated article\n\nSomething happened.",
                new Metadata(LocalDate.of(2001, 2, 3), "https://example.org/a", "Example"));
        Object[] row = (Object[]) archive.createNativeQuery(
                        "select published_on, dated_on, url, source from article where id = :id", Object[].class)
                .setParameter("id", kept.article())
                .getSingleResult();
        assertThat(List.of(row))
                .map(Object::toString)
                .containsExactly("2001-02-03", "2001-02-03", "https://example.org/a", "Example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n ", "a\0b", "lone \uD800 surrogate"})
    void whatIsNoArticleIsRefused(String text) {
        assertThatThrownBy(() -> ingestion.ingest(text, Metadata.NONE)).isInstanceOf(UnfitText.class);
    }

    @Test
    void aTextOverTheLimitIsRefusedWithTheLimit() {
        String text = "x".repeat(Fitness.LONGEST + 1);
        assertThatThrownBy(() -> ingestion.ingest(text, Metadata.NONE))
                .isInstanceOf(UnfitText.class)
                .hasMessageContaining(Integer.toString(Fitness.LONGEST));
    }

    @Test
    void manyAtOnceAboutTheSameActorsAreAllKept() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<Outcome>> outcomes = IntStream.range(0, 40)
                    .mapToObj(i -> threads.submit(() -> ingestion.ingest(article(i), Metadata.NONE)))
                    .toList();
            for (Future<Outcome> outcome : outcomes) {
                assertThat(outcome.get()).isInstanceOf(Outcome.Kept.class);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(count("select count(*) from actor where identity = 'COUNTRY:FR'"))
                .isEqualTo(1);
        assertThat(countsThatAreOff()).isZero();
    }

    /** Names in turning order: each pair of neighbours locks the same actors in another order. */
    private static String article(int i) {
        List<String> names = List.of("France", "Germany", "Italy", "Spain");
        String a = names.get(i % 4);
        String b = names.get((i + 1) % 4);
        return "Talks number " + i + "\n\nMinister Hugh Hill of " + a + " said " + b + " would sign the accord number "
                + i + ". \"We agree with " + b + ",\" Jane Porter said.";
    }

    private long countsThatAreOff() {
        return count("""
                select count(*) from actor a
                where a.quote_count <> (select count(*) from quote q where q.speaker_id = a.id and q.listed)
                    or a.mention_count <> (select count(*) from mention m where m.actor_id = a.id)
                """);
    }

    private long count(String sql) {
        return (Long) archive.createNativeQuery(sql, Long.class).getSingleResult();
    }
}
