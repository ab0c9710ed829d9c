package org.onrecord.extraction.actor;

import java.util.List;
import org.onrecord.extraction.Extraction.Actor;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Span;
import org.onrecord.text.Text;

/** Reads who is in a text: names, titles, unnamed roles, and what refers to them. Safe for use by several threads. */
public final class ActorReader {
    private final NameFinder finder = new RuleNameFinder();

    /**
     * Finds the actors of a text and all that refers to them.
     *
     * @param text any text
     * @param paragraphs its paragraphs, in order
     * @param speakers what is known to speak; each becomes a mention of somebody where the text settles who
     * @return by first mention; mentions in order, those of one actor apart
     */
    public List<Actor> read(Text text, List<Paragraph> paragraphs, List<Span> speakers) {
        Page page = WordReader.read(text, paragraphs);
        Cast cast = new Cast(page);
        new Casting(cast).add(finder.find(page));
        new Repeats(cast).add();
        new Appositives(cast).add();
        Roles roles = new Roles(cast);
        new Coreference(cast).resolve();
        roles.add();
        new Speakers(cast, roles).resolve(speakers);
        new Namesakes(cast).add();
        return cast.actors();
    }
}
