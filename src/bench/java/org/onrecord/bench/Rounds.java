package org.onrecord.bench;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.bench.Client.Answered;

/** Lets the contenders answer in turn, round by round, so that what else the machine does falls on all of them. */
final class Rounds {
    /** How many times longer than a round the warm-up is: the JVM compiles meanwhile. */
    private static final int WARMING = 3;

    private final Client client;
    private final ProcessHandle database;
    private final Settings settings;

    Rounds(Client client, ProcessHandle database, Settings settings) {
        this.client = client;
        this.database = database;
        this.settings = settings;
    }

    /** For each question, the rounds; for each round, the contenders by name. */
    Map<String, List<Map<String, Measured>>> run(List<Contender> contenders, List<Question> questions) {
        Map<String, Map<String, List<Ask>>> asks = asks(contenders, questions);
        Map<String, List<Map<String, Measured>>> all = new LinkedHashMap<>();
        for (int round = 0; round <= settings.rounds(); round++) {
            for (Question question : questions) {
                Map<String, Measured> measured = round(contenders, requireNonNull(asks.get(question.name())), round);
                if (round > 0) { // the first only warms up
                    all.computeIfAbsent(question.name(), name -> new ArrayList<>())
                            .add(measured);
                }
            }
            Log.line(round == 0 ? "Warm." : "Round %d of %d", round, settings.rounds());
        }
        return all;
    }

    private Map<String, Map<String, List<Ask>>> asks(List<Contender> contenders, List<Question> questions) {
        Map<String, Map<String, List<Ask>>> asks = new LinkedHashMap<>();
        for (Question question : questions) {
            Map<String, List<Ask>> each = new LinkedHashMap<>();
            contenders.forEach(contender -> each.put(contender.name(), contender.asks(question)));
            asks.put(question.name(), each);
        }
        return asks;
    }

    /** Every second round the other way round. */
    private Map<String, Measured> round(List<Contender> contenders, Map<String, List<Ask>> asks, int round) {
        Duration each = Duration.ofSeconds(round == 0 ? WARMING * settings.seconds() : settings.seconds());
        List<Contender> order = new ArrayList<>(contenders);
        if (round % 2 == 1) {
            Collections.reverse(order);
        }
        Map<String, Measured> measured = new LinkedHashMap<>();
        order.forEach(contender ->
                measured.put(contender.name(), measure(contender, requireNonNull(asks.get(contender.name())), each)));
        return measured;
    }

    private Measured measure(Contender contender, List<Ask> asks, Duration each) {
        ProcessHandle service = contender.service().process();
        double serviceBefore = Cpu.seconds(service);
        double databaseBefore = Cpu.seconds(database);
        Answered answered = client.ask(contender.service().port(), asks, each);
        double serviceCpu = Cpu.seconds(service) - serviceBefore;
        double databaseCpu = Cpu.seconds(database) - databaseBefore;
        return new Measured(
                answered.requests() / answered.seconds(),
                (serviceCpu + databaseCpu) / answered.requests() * 1e6,
                serviceCpu / answered.requests() * 1e6,
                answered.nanos().getValueAtPercentile(50) / 1e6,
                answered.nanos().getValueAtPercentile(99) / 1e6);
    }
}
