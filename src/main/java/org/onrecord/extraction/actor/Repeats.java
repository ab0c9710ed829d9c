package org.onrecord.extraction.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction.ActorKind;
import org.onrecord.extraction.Extraction.Form;

/** Finds again what was found: names in headings, where capitals tell nothing, and in other spellings ("NATO-Russia council"). */
final class Repeats {
    private static final int LONGEST = 10;

    private final Page page;
    private final Cast cast;
    private final Map<String, Figure> aliases = new HashMap<>();

    Repeats(Cast cast) {
        this.cast = cast;
        this.page = cast.page();
    }

    void add() {
        cast.figures().forEach(f -> f.aliases.forEach(alias -> aliases.putIfAbsent(alias.toLowerCase(Locale.ROOT), f)));
        for (int i = 0; i < page.size(); ) {
            int end = page.at(i).isCapital() && cast.named(i) == null ? longest(i) : i;
            i = Math.max(end, i + 1);
        }
    }

    private int longest(int from) {
        for (int end = Math.min(page.size(), from + LONGEST); end > from; end--) {
            String words = page.text(from, end);
            Figure figure = page.together(from, end - 1) ? match(words, from, end) : null;
            if (figure != null) {
                cast.refer(figure, from, from, end, Form.NAME, false);
                figure.aliases.add(words);
                return end;
            }
        }
        return from;
    }

    private @Nullable Figure match(String words, int from, int end) {
        Figure figure = aliases.get(words.toLowerCase(Locale.ROOT));
        if (figure == null) {
            return inHeading(words, from, end);
        }
        // "the Green New Deal" is not Senator Green's
        boolean other = end - from == 1
                && page.at(end).isCapital()
                && page.together(from, end)
                && Lexicon.get().isOrdinary(page.at(from).lower());
        boolean same =
                figure.aliases.contains(words) && (!other || page.at(from).heading());
        boolean shouted =
                words.equals(words.toUpperCase(Locale.ROOT)) && page.at(from).heading();
        boolean spelling = words.indexOf(' ') > 0 && figure.kind == ActorKind.ORGANISATION;
        return same || shouted || spelling ? figure : null;
    }

    /** Countries and well known organisations that only a heading names. */
    private @Nullable Figure inHeading(String words, int from, int end) {
        Known known = page.at(from).heading() ? Lexicon.get().known(words) : null;
        boolean sure = known != null
                && known.use() == Known.Use.NAME
                && (known.kind() == ActorKind.COUNTRY
                        || end - from == 1 && page.at(from).isAcronym() && known.kind() != ActorKind.PLACE)
                && !words.equals("US")
                && !words.equals("WHO")
                && !words.equals("IS");
        if (!sure || known == null) {
            return null;
        }
        Figure found = cast.byName(known.name());
        if (found == null) {
            found = new Figure(known.name(), known.kind());
            found.countryCode = known.countryCode();
            cast.add(found);
        }
        return found;
    }
}
