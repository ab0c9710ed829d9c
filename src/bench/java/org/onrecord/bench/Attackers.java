package org.onrecord.bench;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Clients that ask for as much as they may, each as soon as it is answered, in documents that are ever new. */
final class Attackers {
    /** Each costs nearly what a request may; {@code %1$d} is another number in each. */
    private static final List<String> WORST = List.of(
            // objects within objects
            "{ a%1$d: actors(first: 100) { nodes { name quotes(first: 100) { nodes { text speaker { name } } } } } }",
            // long texts
            many(20, "articles(first: 100) { nodes { text headline } }"),
            // sums over everything
            many(24, "timeline(by: DAY, groupBy: SPEAKER, top: 5) { total }"),
            many(11, "facets { total topics { count } }"),
            // frequent words
            many(16, "search(query: \"said or told or warned\", first: 50) { edges { score node { __typename } } }"),
            // fields without end
            "{ quotes(first: 100) { nodes " + many(190, "text") + " } }");

    private final URI address;
    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger next = new AtomicInteger();
    private final Map<String, Integer> answers = new TreeMap<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean ended;

    Attackers(int port, int clients) {
        this.address = URI.create("http://localhost:" + port + "/graphql");
        for (int i = 0; i < clients; i++) {
            threads.add(new Thread(this::attack, "attacker " + i));
        }
    }

    private static String many(int times, String field) {
        return IntStream.range(0, times)
                .mapToObj(i -> "a%1$d_" + i + ": " + field)
                .collect(Collectors.joining(" ", "{ ", " }"));
    }

    void begin() {
        threads.forEach(Thread::start);
    }

    /** How often each status was answered. */
    Map<String, Integer> end() {
        ended = true;
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return answers;
    }

    private void attack() {
        while (!ended) {
            int number = next.getAndIncrement();
            String query = WORST.get(number % WORST.size()).formatted(number);
            HttpRequest request = HttpRequest.newBuilder(address)
                    .header("Content-Type", "application/json")
                    .header("Accept", "application/graphql-response+json")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            new JsonObject().put("query", query).encode()))
                    .build();
            count(answer(request));
        }
    }

    private String answer(HttpRequest request) {
        try {
            return String.valueOf(
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
        } catch (IOException e) {
            return "broken";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    private synchronized void count(String answer) {
        answers.merge(answer, 1, Integer::sum);
    }
}
