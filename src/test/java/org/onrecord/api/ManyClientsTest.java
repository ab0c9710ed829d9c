package org.onrecord.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.onrecord.testsupport.GraphQLClient;
import org.onrecord.testsupport.Newsroom;
import org.onrecord.testsupport.SocketClient;
import org.onrecord.testsupport.TestDatabase;

/** Many who wait, slow ones, other processes, and a connection that breaks: nobody misses anything or hears it twice. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ManyClientsTest {
    private static final String HEADLINES = "subscription { articleIngested { headline } }";

    /** What another process does that keeps an article. */
    private static final String KEEP = """
            insert into article (headline, language, text, text_length, text_hash, dated_on)
            values ('%1$s', 'en', '%1$s', char_length('%1$s'), sha256('%1$s'), current_date)
            """;

    private static final String BREAK = """
            select pg_terminate_backend(pid) from pg_stat_activity
            where query like '%pg_visible_in_snapshot%' and pid <> pg_backend_pid()
            """;

    private static final String BREAK_ALL = """
            select pg_terminate_backend(pid) from pg_stat_activity
            where backend_type = 'client backend' and pid <> pg_backend_pid()
            """;

    @Inject
    Newsroom newsroom;

    @Inject
    AgroalDataSource archive;

    /** Looked up here: an injected one would be asked for in tests that have no database, too. */
    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue("quarkus.datasource." + name, String.class);
    }

    private void inAnotherProcess(String... statements) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(setting("jdbc.url"), setting("username"), setting("password"));
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String headline(SocketClient client) {
        return client.told().at("/articleIngested/headline").asText();
    }

    @Test
    void whatAnotherProcessKeepsIsToldToo() throws SQLException {
        try (SocketClient client = SocketClient.open()) {
            client.watch("a", HEADLINES, Map.of());
            inAnotherProcess("begin", KEEP.formatted("kept elsewhere"), KEEP.formatted("kept with it"), "commit");
            assertThat(Set.of(headline(client), headline(client)))
                    .containsExactlyInAnyOrder("kept elsewhere", "kept with it");
            inAnotherProcess("begin", KEEP.formatted("taken back"), "rollback", KEEP.formatted("the next"));
            assertThat(headline(client)).isEqualTo("the next");
        }
    }

    @Test
    void aTransactionThatEndsLateIsNotMissed() throws SQLException {
        try (SocketClient client = SocketClient.open();
                Connection slow =
                        DriverManager.getConnection(setting("jdbc.url"), setting("username"), setting("password"));
                Statement statement = slow.createStatement()) {
            client.watch("a", HEADLINES, Map.of());
            statement.execute("begin");
            statement.execute(KEEP.formatted("began first"));
            inAnotherProcess(KEEP.formatted("ended first"));
            assertThat(headline(client)).isEqualTo("ended first");
            statement.execute("commit");
            assertThat(headline(client)).isEqualTo("began first");
        }
    }

    @Test
    void aBrokenConnectionLosesNothing() throws SQLException {
        try (SocketClient client = SocketClient.open()) {
            client.watch("a", HEADLINES, Map.of());
            List<String> kept = new ArrayList<>();
            List<String> told = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                inAnotherProcess(KEEP.formatted("before " + i));
                inAnotherProcess(BREAK);
                inAnotherProcess(KEEP.formatted("after " + i));
                kept.addAll(List.of("before " + i, "after " + i));
                told.addAll(List.of(headline(client), headline(client)));
            }
            assertThat(told).containsExactlyInAnyOrderElementsOf(kept);
            assertThat(client.poll(1)).isNull();
        }
    }

    /** As after a restart of the database: none of the connections that anybody has lives any more. */
    @Test
    void connectionsThatDiedAreGivenToNobody() throws Exception {
        try (SocketClient client = SocketClient.open()) {
            client.watch("a", HEADLINES, Map.of());
            inAnotherProcess(BREAK_ALL);
            Thread.sleep(1_200); // an idle connection is trusted for 1 s (foreground-validation-interval)
            for (int i = 0; i < 20; i++) {
                GraphQLClient.ask("{ articles(first: 1) { totalCount } }");
            }
            inAnotherProcess(KEEP.formatted("kept after all were broken"));
            assertThat(headline(client)).isEqualTo("kept after all were broken");
        }
    }

    @Test
    void aThousandWhoWaitForTheSameAreOneStatement() {
        Map<SocketClient, Set<String>> clients = new HashMap<>();
        try {
            for (int i = 0; i < 11; i++) {
                SocketClient client = SocketClient.open();
                clients.put(client, new HashSet<>());
                for (int j = 0; j < 98; j++) {
                    client.subscribe(String.valueOf(j), HEADLINES, Map.of());
                }
                client.watch("last", HEADLINES, Map.of());
            }
            long before = archive.getMetrics().acquireCount();
            newsroom.publish("thousand", 64);
            clients.forEach((client, told) -> {
                for (int i = 0; i < 64 * 99; i++) {
                    var message = client.hear("next");
                    told.add(message.get("id").asText() + message.at("/payload/data/articleIngested/headline"));
                }
            });
            assertThat(clients.values()).allSatisfy(told -> assertThat(told).hasSize(64 * 99));
            assertThat(archive.getMetrics().acquireCount() - before).isBetween(1L, 10L);
        } finally {
            clients.keySet().forEach(SocketClient::close);
        }
    }

    @Test
    void whoDoesNotReadLosesTheConnectionAndNobodyElseIsHeldUp() {
        String much = IntStream.range(0, 190)
                .mapToObj(i -> "a" + i + ": quotes(first: 5) { nodes { id text prefix suffix speakerText } }")
                .collect(Collectors.joining(" ", "subscription { articleIngested { headline ", " } }"));
        try (SocketClient slow = SocketClient.connect("graphql-transport-ws", false);
                SocketClient quick = SocketClient.open()) {
            slow.say("{'type':'connection_init'}");
            slow.takes(1);
            slow.hear("connection_ack");
            slow.takes(2);
            slow.watch("a", much, Map.of());
            quick.watch("a", much, Map.of());
            int batches = 16;
            for (int i = 0; i < batches; i++) {
                newsroom.publish("much " + i, 32);
                for (int j = 0; j < 32; j++) {
                    assertThat(headline(quick)).contains("much " + i);
                }
            }
            slow.takes(Long.MAX_VALUE);
            assertThat(slow.end()).matches("(1013|broken).*");
            assertThat(slow.heard()).isLessThan(batches * 32);
            newsroom.publish("then", 1);
            assertThat(headline(quick)).contains("then");
        }
    }

    /** Pongs bring back what came with the ping. */
    @Test
    void whoOnlySendsLosesTheConnectionToo() {
        String ping = "{'type':'ping','payload':{'much':'" + "x".repeat(100_000) + "'}}";
        try (SocketClient slow = SocketClient.connect("graphql-transport-ws", false)) {
            for (int i = 0; i < 600; i++) {
                slow.say(ping);
            }
            slow.takes(Long.MAX_VALUE);
            assertThat(slow.end()).matches("(1013|broken).*");
            assertThat(slow.heard()).isLessThan(600);
        }
    }
}
