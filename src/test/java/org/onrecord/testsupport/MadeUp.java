package org.onrecord.testsupport;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.onrecord.extraction.Extraction;
import org.onrecord.ingestion.Ingestion;
import org.onrecord.ingestion.Metadata;
import org.onrecord.ingestion.Outcome;
import org.onrecord.ingestion.Transactions;
import org.onrecord.text.Span;

/** An article of made-up people, read already: a line for each thing said. For tests of what happens to articles. */
public final class MadeUp {
    private final StringBuilder text;
    private final String headline;
    private final Map<String, List<Extraction.Mention>> mentions = new TreeMap<>();
    private final List<Saying> sayings = new ArrayList<>();

    private record Saying(String speaker, Span words, Span name, Span cue) {}

    private MadeUp(String headline) {
        this.headline = headline;
        this.text = new StringBuilder(headline);
    }

    /** Articles of one headline are one article. */
    public static MadeUp article(String headline) {
        return new MadeUp(headline);
    }

    /** "words," name said. Somebody of one word is known in this article alone. */
    public MadeUp saying(String name, String words) {
        text.append("\n\n“").append(words).append(",” ").append(name).append(" said.");
        int end = length(text);
        Span cue = new Span(end - 5, end - 1);
        Span who = new Span(cue.start() - 1 - length(name), cue.start() - 1);
        Span what = new Span(who.start() - 3 - length(words), who.start() - 3);
        mention(name, who);
        sayings.add(new Saying(name, what, who, cue));
        return this;
    }

    /** A line that only names somebody. */
    public MadeUp naming(String name) {
        text.append("\n\n").append(name).append(" was there.");
        int start = length(text) - length(name) - " was there.".length();
        mention(name, new Span(start, start + length(name)));
        return this;
    }

    /** In code points. */
    private static int length(CharSequence text) {
        return (int) text.codePoints().count();
    }

    private void mention(String name, Span where) {
        mentions.computeIfAbsent(name, any -> new ArrayList<>())
                .add(new Extraction.Mention(where, Extraction.Form.NAME, false));
    }

    /** Keeps it; answers its id. */
    public UUID into(Ingestion ingestion, Transactions transactions) {
        try {
            Outcome outcome = transactions
                    .run(connection -> ingestion.keep(connection, List.of(ingestion.read(extraction(), Metadata.NONE))))
                    .get(0);
            return ((Outcome.Kept) outcome).article();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads it again, and finds what it found the first time. */
    public void again(UUID article, Ingestion ingestion, Transactions transactions) {
        try {
            transactions.run(connection ->
                    ingestion.keepAgain(connection, Map.of(article, ingestion.read(extraction(), Metadata.NONE))));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Extraction extraction() {
        List<String> names = List.copyOf(mentions.keySet());
        return new Extraction(
                text.toString(),
                "en",
                new Extraction.Front(headline, null, null, null, null, null),
                List.of(),
                names.stream().map(this::actor).toList(),
                sayings.stream().map(saying -> quote(saying, names)).toList(),
                List.of(new Extraction.Topic("topic of " + headline, false, 0.5, List.of(new Span(0, 1)))));
    }

    private Extraction.Actor actor(String name) {
        return new Extraction.Actor(
                name,
                Extraction.ActorKind.PERSON,
                List.of(name),
                List.of("Title of " + name),
                List.of(),
                mentions.get(name),
                null,
                null);
    }

    private static Extraction.Quote quote(Saying saying, List<String> names) {
        return new Extraction.Quote(
                List.of(saying.words()),
                List.of(saying.cue()),
                saying.name(),
                names.indexOf(saying.speaker()),
                null,
                Extraction.QuoteKind.DIRECT,
                Extraction.Act.ASSERTION,
                0.9,
                List.of(0));
    }
}
