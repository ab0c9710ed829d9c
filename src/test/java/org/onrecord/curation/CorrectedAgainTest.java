package org.onrecord.curation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.onrecord.access.Caller;
import org.onrecord.access.Role;
import org.onrecord.archive.Actor;
import org.onrecord.archive.Quote;
import org.onrecord.archive.QuoteKind;
import org.onrecord.archive.QuoteStatus;
import org.onrecord.curation.Correction.AddQuote;
import org.onrecord.curation.Correction.CorrectQuote;
import org.onrecord.curation.Correction.CreateTopic;
import org.onrecord.curation.Correction.MergeActors;
import org.onrecord.curation.Correction.Place;
import org.onrecord.curation.Correction.QuoteFields;
import org.onrecord.curation.Correction.TagQuote;
import org.onrecord.ingestion.Ingestion;
import org.onrecord.ingestion.Transactions;
import org.onrecord.testsupport.MadeUp;
import org.onrecord.testsupport.Snapshot;
import org.onrecord.testsupport.TestDatabase;

/** A second reading takes nothing back of what people have said. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class CorrectedAgainTest {
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
    void allThatPeopleHaveSaidIsStillThere() throws SQLException {
        // nobody outside the article knows who Ludmila and Mila are
        MadeUp made = MadeUp.article("Corrected, then read again")
                .saying("Ludmila Corrected", "One")
                .saying("Ludmila", "Two and a half")
                .saying("Mila", "Three")
                .saying("Olga Corrected", "Four");
        UUID article = made.into(ingestion, transactions);
        Actor ludmila = speaker(article, "Ludmila");
        make(new CorrectQuote(
                quote(article, "One").id, 0, fields(Setting.to(ludmila.id), Setting.kept(), QuoteStatus.CONFIRMED)));
        make(new CorrectQuote(
                quote(article, "Four").id, 0, fields(Setting.kept(), Setting.kept(), QuoteStatus.REJECTED)));
        UUID topic = make(new CreateTopic("Corrected and read again", Setting.kept()));
        make(new TagQuote(quote(article, "Three").id, 0, List.of(topic), List.of()));
        make(new AddQuote(
                article, fields(Setting.kept(), Setting.to(List.of(new Place(0, 9))), QuoteStatus.CONFIRMED)));
        Actor mila = speaker(article, "Mila");
        make(new MergeActors(ludmila.id, speaker(article, "Ludmila").version, mila.id, mila.version));
        List<String> before = Snapshot.of(archive);

        made.again(article, ingestion, transactions);

        assertThat(Snapshot.of(archive)).isEqualTo(before);
        assertThat(Snapshot.wrongCounts(archive)).isEmpty();
        assertThat(before).anySatisfy(row -> assertThat(row).contains("\"Corrected\"", "CONFIRMED"));
    }

    private UUID make(Correction correction) {
        Outcome outcome = curation.make(correction, SOMEBODY, null);
        assertThat(outcome.complaints()).isEmpty();
        return Objects.requireNonNull(outcome.subject());
    }

    private static QuoteFields fields(Setting<UUID> speaker, Setting<List<Place>> content, QuoteStatus status) {
        return new QuoteFields(
                speaker,
                Setting.kept(),
                content,
                Setting.kept(),
                content.given() ? Setting.to(QuoteKind.INDIRECT) : Setting.kept(),
                Setting.kept(),
                Setting.kept(),
                Setting.to(status));
    }

    private static Quote quote(UUID article, String words) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Quote.<Quote>find("article.id = ?1 and text = ?2", article, words)
                        .singleResult());
    }

    private static Actor speaker(UUID article, String name) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Actor.<Actor>find(
                                "id in (select q.speaker.id from Quote q where q.article.id = ?1) and name = ?2",
                                article,
                                name)
                        .singleResult());
    }
}
