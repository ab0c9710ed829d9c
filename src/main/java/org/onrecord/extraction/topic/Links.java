package org.onrecord.extraction.topic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.text.Span;

/** Which topics a quote is about: those whose words it has; where it has none, those just spoken of. */
final class Links {
    /** A topic's head counts more than what stands before it; what was said of it in its discussion, less. */
    private static final double HEAD = 1;

    private static final double OTHER = 0.6;
    private static final double CONTEXT = 0.5;
    private static final double DISCUSSED = 1.3;
    private static final double WITHIN_EVIDENCE = 3;
    private static final double ENOUGH = 0.2;
    /** Of several topics, those nearly as good as the best stay. */
    private static final double NEARLY = 0.6;

    private static final int MOST = 3;
    /** How many sentences back a topic is still being spoken of. */
    private static final int BACK = 2;

    private static final Set<String> TALKS = talks();

    private final List<Chunks> chunks;
    private final Terms terms;
    private final List<Subject> subjects;
    /** For each subject the words that tell of it; those of a person's name tell of the person. */
    private final List<Set<String>> telling;

    Links(List<Chunks> chunks, Terms terms, Names names, List<Subject> subjects) {
        this.chunks = chunks;
        this.terms = terms;
        this.subjects = subjects;
        this.telling = subjects.stream().map(subject -> telling(subject, names)).toList();
    }

    private static Set<String> telling(Subject subject, Names names) {
        Set<String> stems = new HashSet<>(subject.stems());
        subject.phrase().words().stream().filter(names::isOfPerson).forEach(word -> stems.removeAll(Stems.of(word)));
        stems.addAll(subject.phrase().headStems());
        return stems;
    }

    private static Set<String> talks() {
        Set<String> stems = new HashSet<>();
        WordLists.list("talks").forEach(word -> stems.add(Stems.stem(word)));
        return stems;
    }

    /** The topics of a quote by their indices, likeliest first. */
    List<Integer> of(List<Span> content) {
        List<Word> words = words(content);
        Set<String> stems = Terms.stems(words);
        double[] scores = IntStream.range(0, subjects.size())
                .mapToDouble(i -> score(subjects.get(i), telling.get(i), stems, content))
                .toArray();
        double best = IntStream.range(0, scores.length)
                .mapToDouble(i -> scores[i])
                .max()
                .orElse(0);
        if (best < ENOUGH) {
            return spokenOf(content.get(0));
        }
        return IntStream.range(0, scores.length)
                .filter(i -> scores[i] >= best * NEARLY && scores[i] >= ENOUGH)
                .boxed()
                .sorted((one, other) -> Double.compare(scores[other], scores[one]))
                .limit(MOST)
                .toList();
    }

    private double score(Subject subject, Set<String> telling, Set<String> words, List<Span> content) {
        Set<String> heads = Set.copyOf(subject.phrase().headStems());
        double score = 0;
        for (String stem : telling) {
            if (words.contains(stem)) {
                score += terms.rarity(stem) * (heads.contains(stem) ? HEAD : OTHER);
            }
        }
        for (String word : words) {
            if (subject.context().contains(word) && !subject.stems().contains(word)) {
                score += terms.rarity(word) * CONTEXT;
            } else if (TALKS.contains(word)
                    && !heads.contains(word)
                    && heads.stream().anyMatch(TALKS::contains)) {
                score += HEAD;
            }
        }
        if (subject.isDiscussed() && score > 0) {
            score *= DISCUSSED;
        }
        boolean within = subject.isDiscussed()
                && subject.evidence().stream().anyMatch(span -> content.stream().anyMatch(span::overlaps));
        return within ? score + WITHIN_EVIDENCE : score;
    }

    /** The topic last spoken of, in the quote's sentence or shortly before: a sentence is about what it names first. */
    private List<Integer> spokenOf(Span quote) {
        int sentence = sentenceAt(quote.start());
        for (int i = sentence; i >= Math.max(0, sentence - BACK); i--) {
            int first = -1;
            int place = Integer.MAX_VALUE;
            for (int topic = 0; topic < subjects.size(); topic++) {
                int at = placeIn(i, subjects.get(topic));
                if (at < place) {
                    first = topic;
                    place = at;
                }
            }
            if (first >= 0) {
                return List.of(first);
            }
        }
        return List.of();
    }

    /** Where a sentence speaks of it, counted in words; the greatest number where it does not. */
    private int placeIn(int sentence, Subject subject) {
        Set<String> stems = terms.ofSentence(sentence);
        List<String> heads = subject.phrase().headStems();
        long words = subject.stems().stream().filter(stems::contains).count();
        if (stems.containsAll(heads) && words * 2 >= subject.stems().size()) {
            List<Word> all = chunks.get(sentence).sentence().words();
            for (int i = 0; i < all.size(); i++) {
                if (Stems.of(all.get(i)).containsAll(heads)) {
                    return i;
                }
            }
        }
        return Integer.MAX_VALUE;
    }

    private List<Word> words(List<Span> content) {
        List<Word> words = new ArrayList<>();
        for (Span piece : content) {
            for (int i = sentenceAt(piece.start()); i < chunks.size(); i++) {
                Sentence sentence = chunks.get(i).sentence();
                if (sentence.span().start() >= piece.end()) {
                    break;
                }
                sentence.words().stream()
                        .filter(word -> piece.overlaps(word.span()))
                        .forEach(words::add);
            }
        }
        return words;
    }

    /** The number of the last sentence that begins at or before a place; the first where none does. */
    private int sentenceAt(int place) {
        int low = 0;
        int high = chunks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (chunks.get(middle).sentence().span().start() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
