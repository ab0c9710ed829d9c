package org.onrecord.extraction.topic;

import java.util.List;
import java.util.Set;
import org.onrecord.extraction.topic.Discussions.Discussed;

/** "spoke about the flood", "talked with the mayor about the flood". */
final class SpeakAbout implements Discussions.Pattern {
    private static final Set<String> SPEAK = WordLists.list("speak");
    private static final Set<String> TO = Set.of("to", "with");
    private static final int DIRECTNESS = 1;

    @Override
    public List<Discussed> find(Chunks chunks, int index) {
        Sentence sentence = chunks.sentence();
        if (!sentence.word(index).in(SPEAK) || !sentence.word(index).is("VERB")) {
            return List.of();
        }
        int about = index + 1;
        while (about < sentence.size() && sentence.word(about).is("ADV")) {
            about++;
        }
        if (about < sentence.size() && sentence.word(about).in(TO)) {
            Phrase listener = chunks.at(about + 1);
            about = listener == null ? about + 2 : listener.to();
        }
        if (about >= sentence.size() || !sentence.word(about).lower().equals("about")) {
            return List.of();
        }
        Clause clause = new Clause(chunks, index);
        return clause.isOwnSpeech()
                ? List.of()
                : clause.says(clause.start(), new Enumeration(chunks).from(about + 1), DIRECTNESS);
    }
}
