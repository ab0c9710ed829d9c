package org.onrecord.extraction.topic;

import java.util.List;
import java.util.Set;
import org.onrecord.extraction.topic.Discussions.Discussed;

/** "met to discuss the flood", "the flood was discussed". */
final class DiscussVerb implements Discussions.Pattern {
    private static final Set<String> DISCUSS = WordLists.list("discuss");
    private static final int DIRECTNESS = 2;

    @Override
    public List<Discussed> find(Chunks chunks, int index) {
        Sentence sentence = chunks.sentence();
        if (!sentence.word(index).in(DISCUSS) || !sentence.word(index).is("VERB")) {
            return List.of();
        }
        Clause clause = new Clause(chunks, index);
        if (clause.isPassive() && sentence.word(index).lower().endsWith("ed")) {
            Phrase subject = clause.subject(phrase -> phrase.isTopical() && !phrase.isHollow());
            return subject == null ? List.of() : clause.says(subject.from(), List.of(subject), DIRECTNESS);
        }
        return clause.says(clause.start(), new Enumeration(chunks).from(object(sentence, index + 1)), DIRECTNESS);
    }

    /** Learners' and speakers' English: "discuss about". */
    private static int object(Sentence sentence, int index) {
        return index < sentence.size() && sentence.word(index).lower().equals("about") ? index + 1 : index;
    }
}
