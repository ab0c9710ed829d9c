package org.onrecord.curation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.onrecord.access.Caller;
import org.onrecord.access.Role;
import org.onrecord.curation.Complaint.Code;
import org.onrecord.curation.Correction.Undo;
import org.onrecord.ingestion.Ingestion;
import org.onrecord.ingestion.Transactions;
import org.onrecord.testsupport.MadeUp;
import org.onrecord.testsupport.Snapshot;
import org.onrecord.testsupport.TestDatabase;

/** Whatever people do, in whatever order: the counts are right, and all of it can be taken back. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class RandomCorrectionsTest {
    private static final int SEQUENCES = 12;
    private static final int CORRECTIONS = 16;
    private static final Caller SOMEBODY = new Caller("Somebody", Role.ADMIN);

    @Inject
    Curation curation;

    @Inject
    Ingestion ingestion;

    @Inject
    Transactions transactions;

    @Inject
    DataSource archive;

    @Test
    void allThatWasDoneIsUndoneFromTheEnd() throws SQLException {
        Set<Code> refused = new HashSet<>();
        int made = 0;
        for (int seed = 0; seed < SEQUENCES; seed++) {
            List<UUID> articles = articles(seed);
            List<String> before = Snapshot.of(archive);
            RandomCorrection next = new RandomCorrection(archive, articles, new Random(seed));
            for (int i = 0; i < CORRECTIONS; i++) {
                Correction correction = next.correction();
                Outcome outcome = curation.make(correction, SOMEBODY, "number " + i);
                assertThat(Snapshot.wrongCounts(archive))
                        .as("seed %d, after %s", seed, correction)
                        .isEmpty();
                outcome.complaints().forEach(complaint -> refused.add(complaint.code()));
                if (outcome.change() != null) {
                    made++;
                    next.made(outcome.change());
                }
            }
            undoAll(next.changes(), seed);
            assertThat(Snapshot.of(archive)).as("seed %d", seed).isEqualTo(before);
        }
        assertThat(made).isGreaterThan(SEQUENCES * CORRECTIONS / 3);
        assertThat(refused).contains(Code.CONFLICT, Code.BUILT_UPON, Code.BAD_VALUE);
    }

    private void undoAll(List<UUID> changes, int seed) {
        for (int i = changes.size() - 1; i >= 0; i--) {
            Outcome outcome = curation.make(new Undo(changes.get(i)), SOMEBODY, null);
            // what was undone on the way stands again: its undo was undone just now
            assertThat(outcome.complaints())
                    .as("seed %d, undoing number %d of %s", seed, i, changes)
                    .isEmpty();
        }
    }

    private List<UUID> articles(int seed) {
        String city = "City" + seed;
        return List.of(
                MadeUp.article("Meeting in " + city)
                        .saying("Abel " + city, "We came")
                        .saying("Bela " + city, "We saw 🌾 and heard")
                        .naming("Cara " + city)
                        .into(ingestion, transactions),
                MadeUp.article("Leaving " + city)
                        .saying("Abel " + city, "We go")
                        .saying("Cara " + city, "They go")
                        .saying("Dora", "All go")
                        .into(ingestion, transactions),
                MadeUp.article("Nobody in " + city)
                        .saying("Cara " + city, "It is empty")
                        .naming("Bela " + city)
                        .into(ingestion, transactions));
    }
}
