package org.onrecord.extraction;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.text.Text;
import org.onrecord.text.Words;

/** Tells a text's language by the words that hold its sentences together, or by its script. */
final class Language {
    /** The one language that the models were taught. */
    static final String ENGLISH = "en";
    /** ISO 639-2: cannot be told. */
    static final String UNDETERMINED = "und";

    /** Frequent words of each language, those left out that a neighbour writes alike and as often. */
    private static final Map<String, Set<String>> FUNCTION_WORDS = Map.of(
            ENGLISH,
            words("the of and to that it with his be by this not are but from or they which were their would what"
                    + " there who been said its"),
            "de",
            words("der die das und ist nicht mit sich auf für ein eine einen dem den auch nach wird von zu dass bei"
                    + " wie hat haben sie es im zur zum aus"),
            "fr",
            words("le les des et est une dans qui que pour pas sur au aux du ne ce cette avec sont ont été plus par il "
                    + "elle mais leur ses"),
            "es",
            words("el los las y en que una por con para no del al se su es lo como más pero sus fue ha son está entre "
                    + "sobre también"),
            "it",
            words("il di che e la gli una per non del della con sono alla nel più ha anche dei delle si lo come ma da "
                    + "questo stato è"),
            "pt",
            words("o os as um uma que em no na do da dos das não para com por se mais foi ao à são como mas ele sua"
                    + " está também"),
            "nl",
            words("de het een en van in is dat niet op te zijn voor met aan er door maar ook bij wordt heeft naar uit "
                    + "werd hij om"),
            "sv",
            words("och att det som en på är av för med den inte till har de ett om var från men vi så kan han ska"));

    /** Scripts in which news of mostly one language is written. Russian stands for all that Cyrillic writes. */
    private static final Map<UnicodeScript, String> SCRIPTS = Map.of(
            UnicodeScript.CYRILLIC, "ru",
            UnicodeScript.ARABIC, "ar",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.GREEK, "el",
            UnicodeScript.HAN, "zh",
            UnicodeScript.HIRAGANA, "ja",
            UnicodeScript.KATAKANA, "ja",
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.THAI, "th",
            UnicodeScript.DEVANAGARI, "hi");

    /** Full-width letters and letters that many scripts use. */
    private static final Set<UnicodeScript> AS_LATIN =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.COMMON, UnicodeScript.INHERITED);

    private static final Set<String> OTHER_SCRIPTS =
            Stream.concat(SCRIPTS.values().stream(), Stream.of(UNDETERMINED)).collect(Collectors.toUnmodifiableSet());

    /** The least share of them in the first words of 8,692 English news texts was 0.066, in six other languages 0. */
    private static final double LEAST_SHARE = 0.05;
    /** Other languages' words must be more, so that names and quotes in a short English text do not outweigh it. */
    private static final double LEAST_SHARE_ELSEWHERE = 0.12;

    private static final int FIRST_WORDS = 400;
    /** Fewer words, such as a headline alone, may well hold none of them. */
    private static final int ENOUGH_WORDS = 25;
    /** A short text of questions and answers may hold none either; a longer one that holds none is in no language known here. */
    private static final int PLENTY = 60;

    private Language() {}

    private static Set<String> words(String list) {
        return Set.copyOf(List.of(list.split(" ")));
    }

    /** ISO 639-1 code of the text's language, or that it cannot be told. */
    static String of(Text text) {
        Map<String, Integer> counts = new HashMap<>();
        int latin = 0;
        int other = 0;
        Words all = Words.of(text);
        for (int i = 0; i < all.size() && latin + other < FIRST_WORDS; i++) {
            int first = text.codePointAt(all.start(i));
            UnicodeScript script = UnicodeScript.of(first);
            if (!AS_LATIN.contains(script) && Character.isLetter(first)) {
                other++;
                counts.merge(SCRIPTS.getOrDefault(script, UNDETERMINED), 1, Integer::sum);
            } else if (Character.isLetter(first)) {
                latin++;
                String word = text.substring(all.span(i)).toLowerCase(Locale.ROOT);
                FUNCTION_WORDS.forEach((language, words) -> {
                    if (words.contains(word)) {
                        counts.merge(language, 1, Integer::sum);
                    }
                });
            }
        }
        return most(counts, latin, other);
    }

    private static String most(Map<String, Integer> counts, int latin, int other) {
        if (other > latin) {
            String most = highest(counts, OTHER_SCRIPTS);
            // Japanese is written with Chinese characters too, Chinese without kana
            return most.equals("zh") && counts.containsKey("ja") ? "ja" : most;
        }
        int english = counts.getOrDefault(ENGLISH, 0);
        String elsewhere = counts.isEmpty() ? ENGLISH : highest(counts, FUNCTION_WORDS.keySet());
        boolean noEnglish = english < LEAST_SHARE * latin;
        if (latin < ENOUGH_WORDS || elsewhere.equals(ENGLISH) && !noEnglish) {
            return ENGLISH;
        }
        if (!elsewhere.equals(ENGLISH) && counts.getOrDefault(elsewhere, 0) >= LEAST_SHARE_ELSEWHERE * latin) {
            return elsewhere;
        }
        return noEnglish && latin >= PLENTY ? UNDETERMINED : ENGLISH;
    }

    /** Of two that are as frequent English, else the first in the alphabet: never the one that a hash happens to put first. */
    private static String highest(Map<String, Integer> counts, Set<String> languages) {
        Comparator<String> byCount = Comparator.comparing(language -> counts.getOrDefault(language, 0));
        return languages.stream()
                .max(byCount.thenComparing(ENGLISH::equals).thenComparing(Comparator.reverseOrder()))
                .orElse(ENGLISH);
    }
}
