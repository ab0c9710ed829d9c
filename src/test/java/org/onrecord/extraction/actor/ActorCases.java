package org.onrecord.extraction.actor;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extraction.Extraction.Actor;
import org.onrecord.text.Paragraphs;
import org.onrecord.text.Span;
import org.onrecord.text.Text;

/** Writes actors as the files *.expected have them: one a paragraph, its mentions under it. */
final class ActorCases {
    private ActorCases() {}

    static String read(String article, List<String> speakers) {
        Text text = new Text(article);
        List<Span> spans = find(text, speakers);
        List<Actor> actors = new ActorReader().read(text, Paragraphs.of(text), spans);
        StringBuilder out = new StringBuilder();
        actors.forEach(actor -> write(actor, actors, text, out));
        for (Span span : spans) {
            Integer actor = new SpeakerIndex(text, actors).actorAt(span);
            out.append("speaker ").append(text.substring(span)).append(" = ");
            out.append(actor == null ? "nobody" : actors.get(actor).name()).append('\n');
        }
        return out.toString();
    }

    /** Where the speakers' words stand, each sought after the one before. */
    private static List<Span> find(Text text, List<String> speakers) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (String speaker : speakers) {
            int at = text.toString().indexOf(speaker, from);
            if (at < 0) {
                throw new IllegalArgumentException("not in the text: " + speaker);
            }
            spans.add(text.span(at, at + speaker.length()));
            from = at + speaker.length();
        }
        return spans;
    }

    private static void write(Actor actor, List<Actor> actors, Text text, StringBuilder out) {
        out.append(actor.kind()).append(' ').append(actor.name());
        if (actor.countryCode() != null) {
            out.append(" [").append(actor.countryCode()).append(']');
        }
        if (actor.affiliation() != null) {
            out.append(" of ").append(actors.get(actor.affiliation()).name());
        }
        out.append('\n');
        line("aliases", actor.aliases(), out);
        line("titles", actor.titles(), out);
        line("descriptions", actor.descriptions(), out);
        actor.mentions()
                .forEach(mention -> out.append("  ")
                        .append(mention.form())
                        .append(mention.metonym() ? " (metonym) " : " ")
                        .append(text.substring(mention.span()).replaceAll("\\s+", " "))
                        .append('\n'));
        out.append('\n');
    }

    private static void line(String label, List<String> words, StringBuilder out) {
        if (!words.isEmpty()) {
            out.append("  ")
                    .append(label)
                    .append(": ")
                    .append(String.join("; ", words))
                    .append('\n');
        }
    }
}
