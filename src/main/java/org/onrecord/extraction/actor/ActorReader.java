package org.onrecord.extraction.actor;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction.Actor;
import org.onrecord.extraction.Extraction.Mention;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Span;
import org.onrecord.text.Text;

/** Reads who is in a text: names, titles, unnamed roles, and what refers to them. Safe for use by several threads. */
public final class ActorReader {
    private static final Pattern ADDING = Pattern.compile(
            "['’]?s?\\s*$|\\s*[,(\\[;—–-]|\\s+(?:who|whom|whose|that|which|of|and|or|for|at|in|from|with|on|himself|herself|itself|themselves|also|both|jr)\\b",
            Pattern.CASE_INSENSITIVE);

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
     * @param text the text that was read
     * @param speaker the words that name the speaker
     * @return index of the actor; null where the text does not settle it
     */
    public static @Nullable Integer speaker(List<Actor> actors, Text text, Span speaker) {
        Integer best = null;
        int longest = 0;
        for (int i = 0; i < actors.size(); i++) {
            Mention mention = at(actors.get(i).mentions(), speaker.start());
            if (mention != null && mention.span().length() > longest && isHead(mention, text, speaker)) {
                longest = mention.span().length();
                best = i;
            }
        }
        return best;
    }

    /** The mention that holds a code point. */
    private static @Nullable Mention at(List<Mention> mentions, int codePoint) {
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
        return low < mentions.size() && mentions.get(low).span().start() <= codePoint ? mentions.get(low) : null;
    }

    /** Whether what follows the mention only adds to it: in "Lind's lawyer" and "Lind supporters" she does not speak. */
    private static boolean isHead(Mention mention, Text text, Span speaker) {
        if (mention.span().end() >= speaker.end()) {
            return true;
        }
        String rest = text.substring(mention.span().end(), speaker.end());
        return ADDING.matcher(rest).lookingAt();
    }
}
