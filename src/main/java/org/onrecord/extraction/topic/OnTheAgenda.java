package org.onrecord.extraction.topic;

import java.util.List;
import java.util.Set;
import org.onrecord.extraction.topic.Discussions.Discussed;

/** "fishing is high on the agenda", "the fires be added to the agenda". */
final class OnTheAgenda implements Discussions.Pattern {
    private static final Set<String> PUT =
            Set.of("add", "added", "put", "puts", "placed", "remain", "remains", "remained", "stay", "stays");
    private static final Set<String> BE = WordLists.list("be");
    private static final int DIRECTNESS = 3;
    /** "on the packed agenda" */
    private static final int WITHIN = 3;

    @Override
    public List<Discussed> find(Chunks chunks, int index) {
        Sentence sentence = chunks.sentence();
        if (!sentence.word(index).lower().equals("agenda")) {
            return List.of();
        }
        int verb = index;
        while (verb > Math.max(0, index - WITHIN) && !isOn(sentence.word(verb))) {
            verb--;
        }
        int on = verb;
        while (verb > Math.max(0, on - WITHIN) && !sentence.word(verb).isVerb()) {
            verb--;
        }
        if (!isOn(sentence.word(on))
                || !(sentence.word(verb).in(BE) || sentence.word(verb).in(PUT))) {
            return List.of();
        }
        Clause clause = new Clause(chunks, verb);
        Phrase subject = clause.subject(phrase -> phrase.isTopical() && !phrase.isHollow());
        return subject == null
                ? List.of()
                : List.of(new Discussed(
                        subject, subject.span().cover(sentence.word(index).span()), DIRECTNESS));
    }

    private static boolean isOn(Word word) {
        return word.lower().equals("on") || word.lower().equals("to");
    }
}
