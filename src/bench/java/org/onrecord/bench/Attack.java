package org.onrecord.bench;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.HdrHistogram.Histogram;

/**
 * Many clients send the worst that is allowed, for a while; somebody else goes on asking little. Every answer of the
 * little ones must be good. Takes {@code bench.*} properties: {@code attackers}, {@code attack.seconds}, {@code memory}.
 */
public final class Attack {
    private static final int ATTACKERS = Integer.getInteger("bench.attackers", 32);
    private static final int SECONDS = Integer.getInteger("bench.attack.seconds", 60);
    private static final String MEMORY = System.getProperty("bench.memory", "512m");

    private final Archive archive;
    private final Contender service;
    private final Ask little;

    private Attack(Archive archive, Contender service, Ask little) {
        this.archive = archive;
        this.service = service;
        this.little = little;
    }

    public static void main(String... args) throws IOException, InterruptedException, SQLException {
        Settings settings = Settings.read();
        for (Size size : settings.sizes()) {
            try (Archive archive = Archive.open(size, settings.folder());
                    Client client = new Client(1)) {
                Contender service = new Contenders(archive, settings.folder(), client).onRecord("-Xmx" + MEMORY);
                try (Connection connection = archive.connect()) {
                    Question page = Question.of("Q1", connection);
                    Ask little = Ask.graphql(
                            page.text("onrecord.graphql"),
                            new JsonObject(page.samples().get(0).onrecord()));
                    Log.line("%n%s, %d attackers, %s of heap", size.name(), ATTACKERS, MEMORY);
                    new Attack(archive, service, little).run(client);
                } finally {
                    service.service().close();
                }
            }
        }
    }

    private void run(Client client) throws SQLException {
        ask(client, 10); // until it is warm
        report("before", ask(client, 10));
        Attackers attackers = new Attackers(service.service().port(), ATTACKERS);
        attackers.begin();
        report("at first", ask(client, SECONDS / 3));
        report("meanwhile", ask(client, SECONDS - 2 * (SECONDS / 3)));
        report("at last", ask(client, SECONDS / 3));
        Log.line("attackers were answered: %s", attackers.end());
        ask(client, 5);
        report("after", ask(client, 10));
    }

    private Histogram ask(Client client, int seconds) {
        return client.ask(service.service().port(), List.of(little), Duration.ofSeconds(seconds))
                .nanos();
    }

    private void report(String when, Histogram nanos) throws SQLException {
        Log.line(
                "%-10s little questions: %5d answered, p50 %.1f ms, p99 %.1f ms, longest %.0f ms; memory: service %d"
                        + " MB, database %d MB",
                when,
                nanos.getTotalCount(),
                nanos.getValueAtPercentile(50) / 1e6,
                nanos.getValueAtPercentile(99) / 1e6,
                nanos.getMaxValue() / 1e6,
                Memory.megabytes(service.service().process()),
                Memory.megabytes(archive.server()));
    }
}
