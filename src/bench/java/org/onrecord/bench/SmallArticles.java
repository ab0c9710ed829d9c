package org.onrecord.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Small articles without end that are read already, as {@code export} writes them: two people say three things about a
 * country. A few people, countries and topics are in many of them, most in few. The same ones each time.
 */
final class SmallArticles implements Iterator<String> {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int QUOTES = 3;
    private static final int WORDS = 20_000;
    private static final int PEOPLE = 300_000;
    private static final int TOPICS = 20_000;
    private static final int COUNTRIES = 26;

    private final Random random = new Random(1);
    private final StringBuilder text = new StringBuilder();
    private int number;

    @Override
    public boolean hasNext() {
        return true;
    }

    @Override
    public String next() {
        text.setLength(0);
        ObjectNode article = JSON.objectNode().put("onrecord", 1).put("language", "en");
        int[] headline = appended("Small " + ++number + " " + words(5));
        article.put("headline", text.toString());
        article.putArray("paragraphs")
                .addArray()
                .add("HEADLINE")
                .add(headline[0])
                .add(headline[1]);
        List<String> names = List.of(name(), name(), "Land " + (char) ('A' + few(COUNTRIES)));
        List<ArrayNode> mentions =
                Stream.generate(JSON::arrayNode).limit(names.size()).toList();
        ArrayNode quotes = article.putArray("quotes");
        for (int i = 0; i < QUOTES; i++) {
            text.append("\n\n“");
            ArrayNode content = span(appended(words(12)));
            text.append(",” ");
            int[] speaker = appended(names.get(i % 2));
            mention(mentions.get(i % 2), speaker);
            text.append(' ');
            ArrayNode cue = span(appended("said"));
            quotes.addObject()
                    .put("kind", "DIRECT")
                    .put("act", "ASSERTION")
                    .put("confidence", 0.9)
                    .put("actor", i % 2)
                    .<ObjectNode>set("content", JSON.arrayNode().add(content))
                    .<ObjectNode>set("speaker", JSON.arrayNode().add(span(speaker)))
                    .<ObjectNode>set("cue", JSON.arrayNode().add(cue))
                    .putArray("topics")
                    .add(0);
            text.append(" of ");
            mention(mentions.get(2), appended(names.get(2)));
            text.append('.');
        }
        ArrayNode actors = article.putArray("actors");
        for (int i = 0; i < names.size(); i++) {
            ObjectNode actor = actors.addObject()
                    .put("name", names.get(i))
                    .put("kind", i == 2 ? "COUNTRY" : "PERSON")
                    .set("mentions", mentions.get(i));
            actor.putArray("aliases").add(names.get(i));
        }
        article.putArray("topics")
                .addObject()
                .put("label", "topic " + word(few(TOPICS)))
                .put("discussed", true)
                .put("weight", 0.5)
                .putArray("evidence")
                .add(span(headline));
        return article.put("text", text.toString()).toString();
    }

    private int[] appended(String words) {
        int start = text.length();
        text.append(words);
        return new int[] {start, text.length()};
    }

    private static ArrayNode span(int[] span) {
        return JSON.arrayNode().add(span[0]).add(span[1]);
    }

    private static void mention(ArrayNode mentions, int[] span) {
        mentions.addObject()
                .put("start", span[0])
                .put("end", span[1])
                .put("form", "NAME")
                .put("metonym", false);
    }

    /** Of so many one, the first often, the last seldom: evenly over orders of magnitude. */
    private int few(int most) {
        return (int) Math.exp(random.nextDouble() * Math.log(most));
    }

    private String name() {
        int person = few(PEOPLE);
        return capital(word(person % 601)) + " " + capital(word(1_000 + person / 601));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String words(int count) {
        List<String> words = new ArrayList<>();
        random.ints(count, 0, WORDS).forEach(word -> words.add(word(word)));
        return words.stream().collect(Collectors.joining(" "));
    }

    /** The number in syllables. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + 100; rest > 0; rest /= 100) {
            word.append("bdfgklmnprstvzhjwcxq".charAt(rest % 20)).append("aeiou".charAt(rest / 20 % 5));
        }
        return word.toString();
    }
}
