package org.onrecord.ingestion.run;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingestion.Transactions;
import org.onrecord.ingestion.source.Found;
import org.onrecord.ingestion.source.Place;
import org.onrecord.ingestion.source.Sources;

/**
 * Looks through the sources of a run and puts what it finds into the queue. What is there from an earlier look stays as
 * it is: an item is known by its place.
 */
final class Listing {
    private static final String COLUMNS =
            "run_id, file, at, state, encoding, text, headline, byline, published_on, url, "
                    + "source, recorded, stage, reason";

    private static final String ADD = """
        with added as (
            insert into ingestion_item (%1$s) select %1$s from json_populate_recordset(null::ingestion_item, ?::json)
            on conflict (run_id, file, at) do nothing
            returning state)
        update ingestion_run set
            items = items + (select count(*) from added),
            failed = failed + (select count(*) from added where state = 'FAILED')
        where id = ? and lister = ?
        """.formatted(COLUMNS);

    /** Items that are written at once, and characters of text in them. */
    private static final int MOST_ITEMS = 100;

    private static final int MOST_TEXT = 2_000_000;

    private final Transactions transactions;
    private final Run run;
    private final UUID process;
    private final boolean addresses;
    private final Runnable untilThereIsRoom;
    private final ObjectMapper json = new ObjectMapper();
    private final List<Row> rows = new ArrayList<>();
    private int characters;

    /**
     * @param addresses whether anything may be fetched from the network
     * @param untilThereIsRoom waits while too many items wait
     */
    Listing(Transactions transactions, Run run, UUID process, boolean addresses, Runnable untilThereIsRoom) {
        this.transactions = transactions;
        this.run = run;
        this.process = process;
        this.addresses = addresses;
        this.untilThereIsRoom = untilThereIsRoom;
    }

    /**
     * Reads all sources to their end.
     *
     * @param standardInput null: the process that had it is gone
     * @throws Stopped where the archive does not take them
     */
    void list(@Nullable InputStream standardInput) {
        for (String source : run.sources()) {
            if (source.equals("-") && standardInput == null) {
                add(new Found.Failure(new Place("-", ""), "the process that read standard input ended before its end"));
            } else if (source.equals("-") && standardInput != null) {
                Sources.readStandardInput(standardInput, found -> {
                    add(found);
                    if (mayPause(standardInput)) {
                        flush();
                    }
                });
            } else if (source.matches("(?i)https?://.*")) {
                fetch(source);
            } else {
                Sources.read(Path.of(source), this::add);
            }
        }
        flush();
    }

    /** What comes slowly is not kept waiting for what comes next. */
    private static boolean mayPause(InputStream in) {
        try {
            return in.available() == 0;
        } catch (IOException e) {
            return false; // the next read will tell
        }
    }

    private void fetch(String address) {
        if (addresses) {
            Sources.readAddress(address, this::add);
        } else {
            add(new Found.Failure(
                    new Place(address, ""),
                    "nothing is fetched from the network unless onrecord.ingestion.urls is true"));
        }
    }

    private void add(Found found) {
        rows.add(row(found));
        characters += found instanceof Found.Article article ? article.text().length() : 0;
        if (rows.size() >= MOST_ITEMS || characters > MOST_TEXT) {
            flush();
            untilThereIsRoom.run();
        }
    }

    private void flush() {
        if (rows.isEmpty()) {
            return;
        }
        try {
            String written = json.writeValueAsString(rows);
            transactions.run(connection -> write(connection, written));
            rows.clear();
            characters = 0;
        } catch (SQLException | JsonProcessingException e) {
            throw new Stopped(e);
        }
    }

    private boolean write(Connection connection, String written) throws SQLException {
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            add.setString(1, written);
            add.setObject(2, run.id());
            add.setObject(3, process);
            if (add.executeUpdate() == 0) {
                throw new LeftToOthers();
            }
            return true;
        }
    }

    @RegisterForReflection
    private record Row(
            @JsonProperty("run_id") UUID runId,
            String file,
            String at,
            String state,
            @Nullable String encoding,
            @Nullable String text,
            @Nullable String headline,
            @Nullable String byline,
            @JsonProperty("published_on") @Nullable String publishedOn,
            @Nullable String url,
            @Nullable String source,
            @Nullable String recorded,
            @Nullable Stage stage,
            @Nullable String reason) {}

    /** A NUL is nothing that PostgreSQL can hold: the item fails here and not in the middle of a batch. */
    private Row row(Found found) {
        if (found instanceof Found.Article article) {
            return isStorable(article) ? waiting(article) : failed(article, "the text holds a character that is none");
        }
        return failed(found, ((Found.Failure) found).reason());
    }

    private static boolean isStorable(Found.Article article) {
        return article.text().chars().noneMatch(c -> c == 0)
                && article.text()
                        .codePoints()
                        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private Row waiting(Found.Article article) {
        return new Row(
                run.id(),
                article.place().file(),
                article.place().at(),
                "WAITING",
                article.encoding(),
                article.text(),
                article.metadata().headline(),
                article.metadata().byline(),
                article.metadata().publishedOn() == null
                        ? null
                        : Objects.toString(article.metadata().publishedOn()),
                article.metadata().url(),
                article.metadata().source(),
                article.recorded(),
                null,
                null);
    }

    private Row failed(Found found, String reason) {
        return new Row(
                run.id(),
                found.place().file(),
                found.place().at(),
                "FAILED",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Stage.SOURCE,
                reason);
    }
}
