package org.onrecord.extraction.topic;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.topic.Discussions.Discussed;

/** "talks on the border", "the debate in parliament over taxes". */
final class TalksAbout implements Discussions.Pattern {
    private static final Set<String> TALKS = WordLists.list("talks");
    private static final Set<String> NEVER = WordLists.list("never");
    private static final Set<String> ABOUT = WordLists.list("about");
    private static final Set<String> WITH = Set.of("with", "between", "among", "in", "at");
    private static final int DIRECTNESS = 2;

    @Override
    public List<Discussed> find(Chunks chunks, int index) {
        Sentence sentence = chunks.sentence();
        if (!sentence.word(index).in(TALKS) || !sentence.word(index).isNoun()) {
            return List.of();
        }
        int about = afterParties(chunks, index + 1);
        if (about >= sentence.size() || !sentence.word(about).in(ABOUT)) {
            return List.of();
        }
        Phrase first = chunks.at(about + 1);
        return first == null || isDate(first)
                ? List.of()
                : new Clause(chunks, index).says(index, new Enumeration(chunks).from(about + 1), DIRECTNESS);
    }

    /** Steps over who holds them and where: "with Russia", "between Paris and Rome". */
    private static int afterParties(Chunks chunks, int index) {
        int at = index;
        while (at < chunks.sentence().size() && chunks.sentence().word(at).in(WITH)) {
            @Nullable Phrase party = chunks.at(at + 1);
            if (party == null) {
                return at;
            }
            at = party.to();
            if (at < chunks.sentence().size()
                    && chunks.sentence().word(at).lower().equals("and")) {
                party = chunks.at(at + 1);
                at = party == null ? at : party.to();
            }
        }
        return at;
    }

    /** "a meeting on April 20", "on Thursday" */
    private static boolean isDate(Phrase phrase) {
        return phrase.sentence().words().subList(phrase.run(), phrase.to()).stream()
                .anyMatch(word -> word.is("PROPN") && word.in(NEVER));
    }
}
