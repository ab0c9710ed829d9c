package org.onrecord.testsupport;

/** Small articles that are read already, so that a test of keeping them need not wait for reading. */
public final class RecordedArticles {
    private RecordedArticles() {}

    /** As {@code export} writes them, a line each: one headline, two actors, one quote, one topic. */
    public static String lines(String source, int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(line(source, i)).append('\n');
        }
        return lines.toString();
    }

    private static String line(String source, int number) {
        String headline = "Council meets again for " + source + " " + number;
        String words = "We will not move an inch " + number;
        String name = "Ann Baker" + number % 50;
        String text = headline + "\\n\\n'" + words + ",' " + name + " said of France.";
        int quote = headline.length() + 3;
        int speaker = quote + words.length() + 3;
        int cue = speaker + name.length() + 1;
        int country = cue + "said of ".length();
        return "{\"onrecord\":1,\"source\":\"" + source + "\",\"headline\":\"" + headline + "\",\"text\":\"" + text
                + "\",\"language\":\"en\",\"paragraphs\":[[\"HEADLINE\",0," + headline.length() + "]],\"actors\":["
                + actor(name, "PERSON", speaker, null) + "," + actor("France", "COUNTRY", country, "FR")
                + "],\"quotes\":[{\"content\":[[" + quote + "," + (quote + words.length()) + "]],\"cue\":[[" + cue + ","
                + (cue + 4) + "]],\"speaker\":[[" + speaker + "," + (speaker + name.length())
                + "]],\"kind\":\"DIRECT\",\"act\":\"ASSERTION\",\"actor\":0,\"confidence\":0.9,\"topics\":[0]}],"
                + "\"topics\":[{\"label\":\"Council\",\"discussed\":false,\"weight\":0.5,\"evidence\":[[0,7]]}]}";
    }

    private static String actor(String name, String kind, int at, String country) {
        return "{\"name\":\"" + name + "\",\"kind\":\"" + kind + "\""
                + (country == null ? "" : ",\"countryCode\":\"" + country + "\"")
                + ",\"aliases\":[\"" + name + "\"],\"titles\":[],\"descriptions\":[],\"mentions\":[{\"start\":" + at
                + ",\"end\":" + (at + name.length()) + ",\"form\":\"NAME\",\"metonym\":false}]}";
    }
}
