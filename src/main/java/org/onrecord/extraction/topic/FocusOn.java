package org.onrecord.extraction.topic;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.extraction.topic.Discussions.Discussed;

/** What a discussion, or those who hold it, will turn to: "the talks focused on grain", "ministers will look at fishing". */
final class FocusOn implements Discussions.Pattern {
    private static final Set<String> TALKS = WordLists.list("talks");
    private static final Set<String> PARTIES = WordLists.list("parties");
    private static final Set<String> TALKS_OR_PARTIES = union(TALKS, PARTIES);
    private static final Set<String> FOCUS = WordLists.list("focus");
    private static final Set<String> FOCUS_ON = WordLists.list("focus_on");
    private static final Set<String> COVER = WordLists.list("cover");
    private static final Set<String> LOOK = WordLists.list("look");
    private static final Set<String> DEAL = WordLists.list("deal");
    private static final int DIRECTNESS = 3;

    @Override
    public List<Discussed> find(Chunks chunks, int index) {
        Sentence sentence = chunks.sentence();
        Word verb = sentence.word(index);
        if (!verb.isVerb() || index + 1 >= sentence.size()) {
            return List.of();
        }
        Word next = sentence.word(index + 1);
        if (verb.in(FOCUS) && next.in(FOCUS_ON)) {
            return found(chunks, index, 2, TALKS);
        }
        if (verb.is("AUX") && next.lower().equals("about")) {
            return found(chunks, index, 2, TALKS);
        }
        boolean turns = verb.in(LOOK) && next.lower().equals("at")
                || verb.in(DEAL) && next.lower().equals("with");
        if (turns || verb.in(COVER)) {
            Set<String> subjects = new Clause(chunks, index).isToCome() ? TALKS_OR_PARTIES : TALKS;
            return found(chunks, index, turns ? 2 : 1, subjects);
        }
        return List.of();
    }

    private static List<Discussed> found(Chunks chunks, int index, int object, Set<String> subjects) {
        Clause clause = new Clause(chunks, index);
        // "Sessions" is a name
        Phrase subject = clause.subject(
                phrase -> phrase.headWord().in(subjects) && phrase.headWord().is("NOUN"));
        return subject == null
                ? List.of()
                : clause.says(subject.from(), new Enumeration(chunks).from(index + object), DIRECTNESS);
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }
}
