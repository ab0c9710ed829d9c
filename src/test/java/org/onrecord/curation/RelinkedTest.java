package org.onrecord.curation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onrecord.access.Caller;
import org.onrecord.access.Role;
import org.onrecord.archive.QuoteKind;
import org.onrecord.curation.Correction.AddQuote;
import org.onrecord.curation.Correction.CorrectQuote;
import org.onrecord.curation.Correction.DeleteArticle;
import org.onrecord.curation.Correction.Place;
import org.onrecord.curation.Correction.QuoteFields;
import org.onrecord.curation.Correction.Undo;
import org.onrecord.ingestion.Ingestion;
import org.onrecord.ingestion.Transactions;
import org.onrecord.testsupport.MadeUp;
import org.onrecord.testsupport.TestDatabase;

/** The same words in other articles are linked with a quote as people have put it. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class RelinkedTest {
    private static final Caller SOMEBODY = new Caller("Somebody", Role.ADMIN);

    @Inject
    Curation curation;

    @Inject
    Ingestion ingestion;

    @Inject
    Transactions transactions;

    @Inject
    EntityManager archive;

    @Test
    void aQuoteThatIsCorrectedIsLinkedByItsNewWords() {
        String old = "Herons nested beside every derelict windmill";
        String fresh = "Saffron harvests doubled across seven valleys";
        UUID article = article("Relinked one", old + ". " + fresh);
        UUID quote = quote(article);
        UUID likeOld = quote(article("Relinked old", old));
        UUID likeNew = quote(article("Relinked new", fresh));
        correct(quote, 0, old, article);
        assertThat(occurrences(quote)).containsExactly(likeOld);

        UUID change = correct(quote, 1, fresh, article);
        assertThat(occurrences(quote)).containsExactly(likeNew);
        assertThat(occurrences(likeNew)).containsExactly(quote);
        assertThat(occurrences(likeOld)).isEmpty();

        make(new Undo(change));
        assertThat(occurrences(quote)).containsExactly(likeOld);
        assertThat(occurrences(likeNew)).isEmpty();
    }

    @Test
    void aQuoteThatIsAddedIsLinked() {
        String words = "Glassblowers demanded cheaper sand before winter";
        UUID other = quote(article("Relinked and found", words));
        UUID article = article("Relinked and missed: " + words, "Nothing");
        UUID added = make(new AddQuote(article, fields(place(article, words)))).subject();
        assertThat(occurrences(other)).containsExactly(added);
    }

    @Test
    void anArticleThatIsBackIsLinkedAgain() {
        String words = "Cartographers redrew seventeen marshland parishes overnight";
        UUID other = article("Relinked and kept, the same line of news", words);
        UUID article = article("Relinked and back, the same line of news", words);
        List<UUID> quotes = occurrences(quote(other));
        assertThat(quotes).hasSize(1);
        assertThat(nearDuplicates(other)).containsExactly(article);

        UUID change = make(new DeleteArticle(article, 0)).change();
        assertThat(occurrences(quote(other))).isEmpty();

        make(new Undo(Objects.requireNonNull(change)));
        assertThat(occurrences(quote(other))).isEqualTo(quotes);
        assertThat(nearDuplicates(other)).containsExactly(article);
    }

    private UUID article(String headline, String words) {
        return MadeUp.article(headline).saying("Ida Relinked", words).into(ingestion, transactions);
    }

    private UUID correct(UUID quote, int version, String words, UUID article) {
        Outcome outcome = make(new CorrectQuote(quote, version, fields(place(article, words))));
        return Objects.requireNonNull(outcome.change());
    }

    private Outcome make(Correction correction) {
        Outcome outcome = curation.make(correction, SOMEBODY, null);
        assertThat(outcome.complaints()).isEmpty();
        return outcome;
    }

    private Place place(UUID article, String words) {
        int start = (Integer)
                ask("select strpos(text, '" + words + "') - 1 from article where id = ?1", article, Integer.class)
                        .get(0);
        return new Place(start, start + words.length());
    }

    private static QuoteFields fields(Place content) {
        return new QuoteFields(
                Setting.kept(),
                Setting.kept(),
                Setting.to(List.of(content)),
                Setting.kept(),
                Setting.to(QuoteKind.DIRECT),
                Setting.kept(),
                Setting.kept(),
                Setting.kept());
    }

    private UUID quote(UUID article) {
        return ask("select id from quote where article_id = ?1", article, UUID.class)
                .get(0);
    }

    private List<UUID> occurrences(UUID quote) {
        return ask("select other_id from occurrence where quote_id = ?1", quote, UUID.class);
    }

    private List<UUID> nearDuplicates(UUID article) {
        return ask("select other_id from near_duplicate where article_id = ?1", article, UUID.class);
    }

    private <T> List<T> ask(String sql, UUID of, Class<T> type) {
        return QuarkusTransaction.requiringNew()
                .call(() -> archive.createNativeQuery(sql, type).setParameter(1, of).getResultList().stream()
                        .map(type::cast)
                        .toList());
    }
}
