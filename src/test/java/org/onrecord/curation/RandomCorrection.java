package org.onrecord.curation;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.onrecord.archive.ActorKind;
import org.onrecord.archive.QuoteAct;
import org.onrecord.archive.QuoteKind;
import org.onrecord.archive.QuoteStatus;
import org.onrecord.curation.Correction.AddQuote;
import org.onrecord.curation.Correction.CorrectQuote;
import org.onrecord.curation.Correction.CreateTopic;
import org.onrecord.curation.Correction.DeleteArticle;
import org.onrecord.curation.Correction.MergeActors;
import org.onrecord.curation.Correction.Place;
import org.onrecord.curation.Correction.QuoteFields;
import org.onrecord.curation.Correction.TagQuote;
import org.onrecord.curation.Correction.Undo;
import org.onrecord.curation.Correction.UpdateActor;
import org.onrecord.curation.Correction.UpdateArticle;

/** What somebody might want to do next with a few articles, sensible or not. */
final class RandomCorrection {
    private static final String OF_THESE = " where article_id = any (?) order by ";

    private final DataSource archive;
    private final List<UUID> articles;
    private final Random random;
    private final List<UUID> changes = new ArrayList<>();

    RandomCorrection(DataSource archive, List<UUID> articles, Random random) {
        this.archive = archive;
        this.articles = articles;
        this.random = random;
    }

    /** A row that was there a moment ago, or never. */
    private record Row(UUID id, int version) {}

    void made(UUID change) {
        changes.add(change);
    }

    List<UUID> changes() {
        return changes;
    }

    Correction correction() {
        return switch (random.nextInt(14)) {
            case 0, 1, 2 -> correctQuote();
            case 3 -> new AddQuote(article().id(), fields(Setting.to(places())));
            case 4 -> tagQuote();
            case 5, 6, 7 -> mergeActors();
            case 8 -> updateActor();
            case 9 -> new CreateTopic("Topic " + random.nextInt(4) + articles.get(0), Setting.to("Made up"));
            case 10 -> updateArticle();
            case 11 -> deleteArticle();
            default -> new Undo(changes.isEmpty() ? UUID.randomUUID() : pick(changes));
        };
    }

    private Correction correctQuote() {
        Row quote = quote();
        return new CorrectQuote(quote.id(), seen(quote), fields(maybe(this::places)));
    }

    private QuoteFields fields(Setting<List<Place>> content) {
        return new QuoteFields(
                maybe(() -> chance(4) ? null : actor().id()),
                Setting.kept(),
                content,
                maybe(() -> chance(3) ? null : place()),
                content.given() ? Setting.to(pick(List.of(QuoteKind.values()))) : Setting.kept(),
                maybe(() -> pick(List.of(QuoteAct.values()))),
                maybe(() -> List.of(topic().id())),
                maybe(() -> pick(List.of(QuoteStatus.values()))));
    }

    private Correction tagQuote() {
        Row quote = quote();
        return new TagQuote(
                quote.id(), seen(quote), List.of(topic().id()), chance(2) ? List.of() : List.of(topic().id()));
    }

    private Correction mergeActors() {
        Row survivor = actor();
        Row duplicate = actor();
        return new MergeActors(survivor.id(), seen(survivor), duplicate.id(), seen(duplicate));
    }

    private Correction updateActor() {
        Row actor = actor();
        return new UpdateActor(
                actor.id(),
                seen(actor),
                maybe(() -> "Name " + random.nextInt(9)),
                maybe(() -> pick(List.of(ActorKind.values()))),
                maybe(() -> chance(2) ? null : "Description"),
                maybe(() -> List.of("Alias " + random.nextInt(3), "Alias")),
                Setting.kept(),
                Setting.kept(),
                maybe(() -> chance(3) ? null : actor().id()),
                Setting.kept());
    }

    private Correction updateArticle() {
        Row article = article();
        return new UpdateArticle(
                article.id(),
                seen(article),
                maybe(() -> "Headline"),
                Setting.kept(),
                Setting.kept(),
                Setting.kept(),
                Setting.kept(),
                Setting.kept(),
                Setting.to(chance(3) ? null : LocalDate.of(2001, 1, 1 + random.nextInt(28))),
                Setting.kept(),
                Setting.kept(),
                Setting.kept());
    }

    private Correction deleteArticle() {
        Row article = article();
        return new DeleteArticle(article.id(), seen(article));
    }

    private List<Place> places() {
        return chance(3) ? List.of(place(), place()) : List.of(place());
    }

    private Place place() {
        int start = random.nextInt(60);
        return new Place(start, start + random.nextInt(20));
    }

    /** The version of the row, or another. */
    private int seen(Row row) {
        return chance(12) ? row.version() + 1 : row.version();
    }

    private Row article() {
        return row("select id, version from article where id = any (?) order by id");
    }

    private Row quote() {
        return row("select id, version from quote" + OF_THESE + "position, id");
    }

    private Row actor() {
        return row("select distinct a.id, a.version from actor a join article_actor x on x.actor_id = a.id" + OF_THESE
                + "a.id");
    }

    private Row topic() {
        return row("select id, version from topic where label_key like '%' || (?::uuid[])[1] or label like 'topic of %'"
                + " order by label, id");
    }

    private Row row(String sql) {
        try (Connection connection = archive.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            Array these = connection.createArrayOf("uuid", articles.toArray());
            statement.setArray(1, these);
            List<Row> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(new Row(result.getObject(1, UUID.class), result.getInt(2)));
                }
            }
            return rows.isEmpty() ? new Row(UUID.randomUUID(), 0) : pick(rows);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> Setting<T> maybe(Supplier<T> value) {
        return chance(2) ? Setting.to(value.get()) : Setting.kept();
    }

    private boolean chance(int in) {
        return random.nextInt(in) == 0;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
