package org.onrecord.bench;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.bench.Client.Answered;

/** Lets the contenders answer in turn, a second each, so that what else the machine does falls on all of them. */
final class Rounds {
    private static final Duration TURN = Duration.ofSeconds(1);
    /** How many times longer than a round the warm-up is: the JVM compiles meanwhile. */
    private static final int WARMING = 3;
    /** Requests that each has answered to be warm, where the machine is so busy that the time did not do. */
    private static final int WARM = 4_000;
    /** Turns of warming at most. */
    private static final int LONGEST = 40;

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

    private Map<String, Measured> round(List<Contender> contenders, Map<String, List<Ask>> asks, int round) {
        int seconds = round == 0 ? WARMING * settings.seconds() : settings.seconds();
        Map<String, Tally> tallies = new LinkedHashMap<>();
        contenders.forEach(contender -> tallies.put(contender.name(), new Tally()));
        List<Contender> order = new ArrayList<>(contenders);
        for (int second = 0; second < (round == 0 ? LONGEST : seconds); second++) {
            for (Contender contender : order) {
                Tally tally = requireNonNull(tallies.get(contender.name()));
                if (second < seconds || tally.requests() < WARM) {
                    measure(contender, requireNonNull(asks.get(contender.name())), tally);
                }
            }
            Collections.reverse(order);
        }
        Map<String, Measured> measured = new LinkedHashMap<>();
        tallies.forEach((name, tally) -> measured.put(name, tally.measured()));
        return measured;
    }

    private void measure(Contender contender, List<Ask> asks, Tally tally) {
        ProcessHandle service = contender.service().process();
        double serviceBefore = Cpu.seconds(service);
        double databaseBefore = Cpu.seconds(database);
        Answered answered = client.ask(contender.service().port(), asks, TURN);
        tally.add(answered, Cpu.seconds(service) - serviceBefore, Cpu.seconds(database) - databaseBefore);
    }
}
