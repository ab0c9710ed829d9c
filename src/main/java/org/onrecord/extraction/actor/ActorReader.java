package org.onrecord.extraction.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction.Actor;
import org.onrecord.extraction.Extraction.Mention;
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
        return cast.actors();
    }

    /**
     * Whose words a speaker's are.
     *
     * @param actors what {@link #read} found with this speaker among its speakers
     * @param speaker the words that name the speaker
     * @return index of the actor; null where the text does not settle it
     */
    public static @Nullable Integer speaker(List<Actor> actors, Span speaker) {
        Integer best = null;
        int longest = 0;
        for (int i = 0; i < actors.size(); i++) {
            int length = lengthAt(actors.get(i).mentions(), speaker.start());
            if (length > longest) {
                longest = length;
                best = i;
            }
        }
        return best;
    }

    /** Length of the mention that holds a code point; 0 where none does. */
    private static int lengthAt(List<Mention> mentions, int codePoint) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().end() <= codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean holds = low < mentions.size() && mentions.get(low).span().start() <= codePoint;
        return holds ? mentions.get(low).span().length() : 0;
    }
}
