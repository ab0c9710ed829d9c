package org.onrecord.ingestion.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * Does to an article what a second paper's desk does to a wire story: a headline and an agency of its own, the last
 * paragraphs cut, two paragraphs made one, words changed, 10 to 40 in 100 of the sentences written anew.
 */
final class Editor {
    private static final List<String> AGENCIES = List.of("Agence France-Presse", "Reuters", "The Associated Press");
    private static final List<String> LINKS =
            List.of("Meanwhile, ", "Earlier, ", "In addition, ", "At the same time, ");

    private final Random random;
    private final List<String> elsewhere;

    /**
     * @param others articles on other matters, whose sentences stand for what the desk adds
     */
    Editor(long seed, List<String> others) {
        this.random = new Random(seed);
        this.elsewhere = others.stream()
                .flatMap(text -> paragraphs(text).stream().skip(1))
                .flatMap(paragraph -> sentences(paragraph).stream())
                .filter(sentence -> sentence.length() > 60)
                .toList();
    }

    String edited(String article) {
        List<String> paragraphs = new ArrayList<>(paragraphs(article));
        String headline = pick(elsewhere).split("[,.;]")[0];
        List<String> body = paragraphs.subList(1, paragraphs.size());
        int cut = random.nextInt(1 + body.size() / 3);
        List<String> kept = new ArrayList<>(body.subList(0, body.size() - cut));
        mergeTwo(kept);
        double rewritten = 0.1 + 0.3 * random.nextDouble();
        String text = kept.stream()
                .map(paragraph -> sentences(paragraph).stream()
                        .map(sentence -> random.nextDouble() < rewritten ? anew(sentence) : touched(sentence))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n\n"));
        return headline + "\n\n(" + pick(AGENCIES) + ") - " + text;
    }

    private void mergeTwo(List<String> paragraphs) {
        if (paragraphs.size() > 1) {
            int at = random.nextInt(paragraphs.size() - 1);
            paragraphs.set(at, paragraphs.get(at) + " " + paragraphs.remove(at + 1));
        }
    }

    /** Another sentence in its place, its halves turned round, or every third word another. */
    private String anew(String sentence) {
        List<String> words = Arrays.asList(sentence.split(" "));
        return switch (random.nextInt(3)) {
            case 0 -> pick(elsewhere);
            case 1 ->
                pick(LINKS) + String.join(" ", words.subList(words.size() / 2, words.size())) + " "
                        + String.join(" ", words.subList(0, words.size() / 2));
            default ->
                words.stream()
                        .map(word -> random.nextInt(3) == 0
                                ? pick(List.of(pick(elsewhere).split(" ")))
                                : word)
                        .collect(Collectors.joining(" "));
        };
    }

    /** In every third sentence a word is changed or left out. */
    private String touched(String sentence) {
        List<String> words = new ArrayList<>(List.of(sentence.split(" ")));
        if (random.nextInt(3) == 0 && words.size() > 3) {
            int at = random.nextInt(words.size());
            if (random.nextBoolean()) {
                words.remove(at);
            } else {
                words.set(at, pick(List.of(pick(elsewhere).split(" "))));
            }
        }
        return String.join(" ", words);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\n+")).filter(line -> !line.isBlank()).toList();
    }

    private static List<String> sentences(String paragraph) {
        return List.of(paragraph.split("(?<=[.?!][”\"]?) (?=[\\p{Lu}“\"])"));
    }
}
