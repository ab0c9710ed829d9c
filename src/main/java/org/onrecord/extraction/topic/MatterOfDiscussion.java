package org.onrecord.extraction.topic;

import java.util.List;
import java.util.Set;
import org.onrecord.extraction.topic.Discussions.Discussed;

/** "the second topic of the talks was grain", "a main issue discussed was the liberation of prisoners". */
final class MatterOfDiscussion implements Discussions.Pattern {
    private static final Set<String> MATTERS = WordLists.list("matters");
    private static final Set<String> TALKS = WordLists.list("talks");
    private static final Set<String> DISCUSS = WordLists.list("discuss");
    private static final Set<String> MODAL = WordLists.list("modal");
    private static final Set<String> ABOUT = WordLists.list("about");
    private static final Set<String> IS =
            Set.of("is", "are", "was", "were", "be", "included", "includes", "include", ":");
    /** How far the discussion may stand after the matter: "area ripe for a further discussion". */
    private static final int WITHIN = 6;

    private static final int DIRECTNESS = 4;

    @Override
    public List<Discussed> find(Chunks chunks, int index) {
        Sentence sentence = chunks.sentence();
        if (!sentence.word(index).in(MATTERS) || !sentence.word(index).isNoun()) {
            return List.of();
        }
        int end = discussionEnd(sentence, index + 1);
        if (end == index + 1) {
            return List.of();
        }
        while (end < sentence.size() && sentence.word(end).in(MODAL)) {
            end++;
        }
        if (end >= sentence.size() || !sentence.word(end).in(IS)) {
            return List.of();
        }
        int thing = end + 1 < sentence.size() && sentence.word(end + 1).in(ABOUT) ? end + 2 : end + 1;
        return new Clause(chunks, end).says(index, new Enumeration(chunks).from(thing), DIRECTNESS);
    }

    /** After "under discussion", "for the debate", "discussed"; where no such words follow, the same index. */
    private static int discussionEnd(Sentence sentence, int start) {
        for (int i = start; i < Math.min(sentence.size(), start + WITHIN); i++) {
            Word word = sentence.word(i);
            if (word.in(DISCUSS) || word.in(TALKS) && word.isNoun()) {
                return i + 1;
            }
            if (word.isVerb()) {
                return start;
            }
        }
        return start;
    }
}
