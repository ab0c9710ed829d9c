package org.onrecord.extraction.topic;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extraction.Extraction;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Span;
import org.onrecord.text.Text;

/** Tells what an article is about and what it says is being discussed. Safe for use by several threads at once. */
public final class TopicReader {
    private final Tagger tagger = new Tagger();

    /**
     * Reads the topics of an article. Time grows linearly with its length.
     *
     * @param paragraphs those of {@code text}; headline and body are read
     * @param actors who is in it: names of persons are no topics
     * @param quoteContents the pieces of each quote's content, at least one each
     * @return what was found; never throws for what the text holds
     */
    public Topics read(
            Text text, List<Paragraph> paragraphs, List<Extraction.Actor> actors, List<List<Span>> quoteContents) {
        List<Chunks> chunks =
                tagger.sentences(text, paragraphs).stream().map(Chunks::new).toList();
        Terms terms = new Terms(chunks);
        Names names = new Names(actors);
        List<Subject> subjects = new Subjects(chunks, terms, names, quoteContents).weightiestFirst();
        Links links = new Links(chunks, terms, names, subjects);
        return new Topics(
                topics(text, subjects),
                quoteContents.stream()
                        .map(content -> chunks.isEmpty() ? List.<Integer>of() : links.of(content))
                        .toList());
    }

    private static List<Extraction.Topic> topics(Text text, List<Subject> subjects) {
        double all = subjects.stream().mapToDouble(Subject::score).sum();
        List<Extraction.Topic> topics = new ArrayList<>();
        for (Subject subject : subjects) {
            topics.add(new Extraction.Topic(
                    subject.phrase().label(text), subject.isDiscussed(), subject.score() / all, subject.evidence()));
        }
        return topics;
    }
}
