package org.onrecord.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fills archives, starts the contenders, checks that they answer alike, measures. {@link Settings} says how much. */
public final class Benchmark {
    private final Settings settings;
    private final Client client;

    private Benchmark(Settings settings, Client client) {
        this.settings = settings;
        this.client = client;
    }

    /** Takes {@code bench.*} properties, no arguments. */
    public static void main(String... args) throws IOException, InterruptedException, SQLException {
        Settings settings = Settings.read();
        try (Client client = new Client(settings.connections())) {
            new Benchmark(settings, client).run();
        }
    }

    private void run() throws IOException, InterruptedException, SQLException {
        List<Map<String, List<Map<String, Measured>>>> all = new ArrayList<>();
        for (Size size : settings.sizes()) {
            try (Archive archive = Archive.open(size, settings.folder())) {
                Map<String, List<Map<String, Measured>>> rounds = measure(archive);
                Report.print(size, rounds);
                all.add(rounds);
            }
        }
        if (all.size() > 1) {
            Report.printGrowth(all.get(0), all.get(all.size() - 1));
        }
    }

    private Map<String, List<Map<String, Measured>>> measure(Archive archive)
            throws IOException, InterruptedException, SQLException {
        List<Contender> contenders = new ArrayList<>();
        try {
            Contenders starter = new Contenders(archive, settings.folder(), client);
            contenders.add(starter.start("limit"));
            for (String name : settings.contenders()) {
                contenders.add(starter.start(name));
            }
            List<Question> questions = questions(archive);
            new Answers(client).check(contenders, questions);
            Map<String, List<Map<String, Measured>>> rounds =
                    new Rounds(client, archive.server(), settings).run(contenders, questions);
            for (Contender contender : contenders) {
                if (contender.name().equals("onrecord")) {
                    Reading.print(archive, contender.service());
                }
            }
            return rounds;
        } finally {
            contenders.forEach(contender -> contender.service().close());
        }
    }

    private List<Question> questions(Archive archive) throws SQLException {
        List<Question> questions = new ArrayList<>();
        try (Connection connection = archive.connect()) {
            for (String name : settings.questions()) {
                questions.add(Question.of(name, connection));
            }
        }
        return questions;
    }
}
