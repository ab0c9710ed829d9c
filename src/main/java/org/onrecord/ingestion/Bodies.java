package org.onrecord.ingestion;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction.Actor;
import org.onrecord.extraction.Extraction.ActorKind;

/** Bodies that many countries have ("Parliament"): whose one is, the countries of its article tell. */
final class Bodies {
    private static final String AMERICA = "US";

    /** What news in English means America's by, unless the article is about another country that has one. */
    private static final Map<String, Set<String>> AMERICAN = Map.of(
            "congress",
                    Set.of(
                            "AR", "BO", "BR", "CL", "CO", "CR", "DO", "EC", "ES", "GT", "HN", "MX", "PA", "PE", "PH",
                            "PY", "SV"),
            "senate",
                    Set.of(
                            "AR", "AU", "BE", "BO", "BR", "CA", "CL", "CO", "CZ", "DO", "ES", "FR", "HT", "IE", "IT",
                            "KE", "KH", "MX", "NG", "NL", "PH", "PK", "PL", "PR", "PY", "RO", "TH", "UY", "ZW"),
            "house of representatives",
                    Set.of(
                            "AU", "CO", "CY", "ID", "JP", "LY", "MT", "MY", "NG", "NP", "NZ", "PH", "PR", "TH", "UY",
                            "YE"),
            "supreme court", Set.of());

    /** So many times must another country outnumber America in an article; foreign news of American papers has three to one. */
    private static final int OUTNUMBERED = 3;

    private static final Pattern ANYBODYS = Pattern.compile(
            "(?:national )?parliament|(?:national|legislative|constituent) assembly|house of (?:commons|lords)|cabinet"
                    + "|(?:high|constitutional|federal|appeals?) court|court of appeals?|central bank"
                    + "|(?:national |central )?(?:election|electoral) commission"
                    + "|(?:labou?r|liberal|conservative|socialist|communist|green|democratic|social democratic|people's) party"
                    + "|ministry of [a-z ,]+|[a-z]+ ministry|national police|federal police|national guard|coast guard");

    private Bodies() {}

    /** Whether a name alone tells too little. */
    static boolean isOfMany(Actor actor) {
        String name = name(actor);
        return actor.kind() == ActorKind.ORGANISATION
                && (AMERICAN.containsKey(name) || ANYBODYS.matcher(name).matches());
    }

    static String name(Actor actor) {
        return actor.name().toLowerCase(Locale.ROOT).replaceFirst("^(?:u\\.s\\.|us|united states) ", "");
    }

    /** Code of the country whose body it is; null where the article does not tell. */
    static @Nullable String country(Actor body, List<Actor> actors) {
        Map<String, Integer> named = new HashMap<>();
        for (Actor actor : actors) {
            if (actor.countryCode() != null) {
                named.merge(actor.countryCode(), actor.mentions().size(), Integer::sum);
            }
        }
        Set<String> others = AMERICAN.get(name(body));
        return others == null ? leading(named) : american(body, named, others);
    }

    /** The one that is named more often than all others together. */
    private static @Nullable String leading(Map<String, Integer> named) {
        int all = named.values().stream().mapToInt(n -> n).sum();
        return named.entrySet().stream()
                .filter(country -> 2 * country.getValue() > all)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static String american(Actor body, Map<String, Integer> named, Set<String> others) {
        boolean said = !body.name().equalsIgnoreCase(name(body));
        String leading = leading(named);
        boolean foreign = leading != null
                && (others.isEmpty() || others.contains(leading))
                && named.getOrDefault(AMERICA, 0) * OUTNUMBERED < named.getOrDefault(leading, 0);
        return said || !foreign || leading == null ? AMERICA : leading;
    }
}
