package org.onrecord.ingestion.run;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.onrecord.ingestion.Changes;
import org.onrecord.ingestion.Ingestion;
import org.onrecord.ingestion.Outcome;
import org.onrecord.ingestion.ReadArticle;
import org.onrecord.ingestion.TextHash;
import org.onrecord.ingestion.Transactions;
import org.onrecord.ingestion.UnfitText;

/** One thread's work: takes items, reads them, keeps what they say. */
final class Worker {
    /**
     * Who reads slowly takes as much as it reads in this time, so that others find work too, and keeps what it has this
     * often, so that little is lost when the process dies.
     */
    private static final long AT_ONCE_NS = Duration.ofSeconds(2).toNanos();

    /** Before it is known how long one takes. */
    private static final int FIRST = 4;

    /** An item at which so many processes died is their death. */
    private static final int MOST_CLAIMS = 5;

    private final Ingestion ingestion;
    private final Queue queue;
    private final Transactions transactions;
    private final RunConfig config;
    private final UUID process;
    private final BooleanSupplier stopped;
    private int most = FIRST;

    Worker(
            Ingestion ingestion,
            Queue queue,
            Transactions transactions,
            RunConfig config,
            UUID process,
            BooleanSupplier stopped) {
        this.ingestion = ingestion;
        this.queue = queue;
        this.transactions = transactions;
        this.config = config;
        this.process = process;
        this.stopped = stopped;
    }

    /** An item that was read: what it says, or why it says nothing. */
    private sealed interface Read {
        Item item();

        record Article(Item item, ReadArticle article) implements Read {}

        record Known(Item item) implements Read {}

        record Unfit(Item item, String reason) implements Read {}
    }

    /** Does what there is to do. False: nothing was. */
    boolean work() throws SQLException {
        List<Item> items = transactions.run(this::claim);
        if (stopped.getAsBoolean()) {
            // what was claimed while the process gave back all it had
            transactions.run(connection -> {
                queue.giveBack(connection, process);
                return true;
            });
            return false;
        }
        if (items.isEmpty()) {
            return false;
        }
        try {
            long start = System.nanoTime();
            readAndKeep(items);
            long took = Math.max(1, System.nanoTime() - start);
            most = (int) Math.max(1, Math.min(config.batch(), items.size() * AT_ONCE_NS / took));
        } catch (LeftToOthers e) {
            // another process has this work now, and all that was done here is taken back
        }
        return true;
    }

    private List<Item> claim(Connection connection) throws SQLException {
        long lease = config.lease().toMillis();
        List<Item> fresh = queue.claim(connection, process, lease, true, most);
        return fresh.isEmpty() ? queue.claim(connection, process, lease, false, 1) : fresh;
    }

    private void readAndKeep(List<Item> items) throws SQLException {
        if (items.stream().anyMatch(item -> item.recorded() == null)) {
            // what is in the way of all reading is no item's failure
            ingestion.prepare();
        }
        Set<TextHash> known = transactions.run(connection -> ingestion.known(connection, hashes(items)));
        List<Read> read = new ArrayList<>();
        long last = System.nanoTime();
        for (Item item : items) {
            Read one = read(item, known);
            if (stopped.getAsBoolean()) {
                // whatever became of it while the program stops is no finding: it stays in the queue
                break;
            }
            read.add(one);
            if (System.nanoTime() - last > AT_ONCE_NS) {
                keep(read);
                read.clear();
                last = System.nanoTime();
            }
        }
        keep(read);
    }

    private List<TextHash> hashes(List<Item> items) {
        List<TextHash> hashes = new ArrayList<>();
        for (Item item : items) {
            try {
                if (item.again() == null) {
                    hashes.add(ingestion.hash(item.text()));
                }
            } catch (UnfitText e) {
                // said when it is its turn
            }
        }
        return hashes;
    }

    /** One bad item never stops a run, so what the reader throws over a text, whatever it is, is that item's failure. */
    private Read read(Item item, Set<TextHash> known) {
        if (item.claims() > MOST_CLAIMS) {
            return new Read.Unfit(item, MOST_CLAIMS + " times the process ended while it was read");
        }
        try {
            if (isGone(item) || item.again() == null && known.contains(ingestion.hash(item.text()))) {
                return new Read.Known(item);
            }
            ReadArticle article = item.recorded() == null
                    ? ingestion.read(item.text(), item.metadata())
                    : ingestion.readExported(item.recorded(), item.metadata());
            return new Read.Article(item, article);
        } catch (UnfitText e) {
            return new Read.Unfit(item, e.reason());
        } catch (RuntimeException | StackOverflowError e) {
            return new Read.Unfit(item, "it could not be read: " + e);
        }
    }

    /** An article that was to be read again and is not there any more. */
    private static boolean isGone(Item item) {
        return item.again() != null && item.text().isEmpty();
    }

    private void keep(List<Read> read) throws SQLException {
        if (read.isEmpty()) {
            return;
        }
        try {
            transactions.run(connection -> keep(connection, read));
        } catch (SQLException e) {
            if (!isOfTheData(e)) {
                throw e;
            }
            for (Read one : read) {
                keepAlone(one);
            }
        }
    }

    private void keepAlone(Read read) throws SQLException {
        try {
            transactions.run(connection -> keep(connection, List.of(read)));
        } catch (SQLException e) {
            if (!isOfTheData(e)) {
                throw e;
            }
            String reason = "the archive does not take it: "
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            Done failed = new Done.Failed(read.item(), Stage.KEEPING, reason);
            transactions.run(connection -> finish(connection, List.of(failed)));
        }
    }

    /** Classes of SQLSTATE: data exception, constraint violation, an object's limits. All else is the database's state. */
    private static boolean isOfTheData(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        return state.startsWith("22") || state.startsWith("23") || state.startsWith("54");
    }

    private boolean keep(Connection connection, List<Read> read) throws SQLException {
        List<Read.Article> fresh = articles(read, false);
        Map<UUID, ReadArticle> again = new LinkedHashMap<>();
        articles(read, true)
                .forEach(one -> again.put(Objects.requireNonNull(one.item().again()), one.article()));
        Iterator<Outcome> outcomes = fresh.isEmpty()
                ? Collections.emptyIterator()
                : ingestion
                        .keep(
                                connection,
                                fresh.stream().map(Read.Article::article).toList())
                        .iterator();
        Iterator<Changes> changes = again.isEmpty()
                ? Collections.emptyIterator()
                : ingestion.keepAgain(connection, again).iterator();
        List<Done> done = new ArrayList<>();
        for (Read one : read) {
            if (!(one instanceof Read.Article)) {
                done.add(done(one));
            } else if (one.item().again() == null) {
                done.add(new Done.Article(one.item(), outcomes.next()));
            } else {
                done.add(new Done.Again(one.item(), changes.next()));
            }
        }
        return finish(connection, done);
    }

    private static List<Read.Article> articles(List<Read> read, boolean again) {
        return read.stream()
                .filter(Read.Article.class::isInstance)
                .map(Read.Article.class::cast)
                .filter(one -> (one.item().again() != null) == again)
                .toList();
    }

    private static Done done(Read read) {
        return read instanceof Read.Unfit unfit
                ? new Done.Failed(unfit.item(), Stage.READING, unfit.reason())
                : new Done.Article(read.item(), new Outcome.Known());
    }

    private boolean finish(Connection connection, List<Done> done) throws SQLException {
        queue.finish(connection, process, done);
        return true;
    }
}
