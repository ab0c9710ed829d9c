package org.onrecord.extraction.quote;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction.Act;
import org.onrecord.extraction.Extraction.QuoteKind;
import org.onrecord.extraction.quote.Lexicon.Sense;
import org.onrecord.text.Span;
import org.onrecord.text.Text;

/**
 * What a speaker does by a quote: the first rule that knows decides. The four acts are those of Pareti 2015 and of the
 * Penn Discourse Treebank.
 */
final class Acts {
    /** A rule says null where it does not know. */
    private interface Rule {
        @Nullable
        Act act(Report report);
    }

    private static final List<Rule> RULES = List.of(
            Acts::words,
            Acts::accordingTo,
            Acts::namesIt,
            Acts::willsIt,
            Acts::agreement,
            Acts::data,
            Acts::lexicon,
            Acts::aside);

    /** Sources that hold what is known and can be looked up, so that what they "suggest" is found in them. */
    private static final Set<String> DATA = Set.of(
            "analysis",
            "average",
            "averages",
            "census",
            "data",
            "evidence",
            "exam",
            "experiment",
            "figures",
            "film",
            "findings",
            "footage",
            "images",
            "numbers",
            "poll",
            "polling",
            "polls",
            "record",
            "records",
            "research",
            "results",
            "signs",
            "statistics",
            "studies",
            "study",
            "survey",
            "surveys",
            "tests",
            "trial",
            "video");

    private static final Set<String> DATA_TELLS = Set.of("suggest", "indicate", "reveal", "point", "confirm");
    private static final Set<String> CROWD = Set.of(
            "americans",
            "electorate",
            "majority",
            "many",
            "men",
            "most",
            "people",
            "percent",
            "public",
            "respondents",
            "residents",
            "voters",
            "women");

    private final Lexicon lexicon = new Lexicon();

    /**
     * Tells what the speaker does.
     *
     * @param content the quote's words, never none
     * @param cue the words that report; may be none
     * @param speaker the words that name the speaker; null where nobody is named
     */
    Act of(Text text, List<Span> content, List<Span> cue, @Nullable Span speaker, QuoteKind kind) {
        Report report = Report.of(lexicon, text, content, cue, speaker, kind);
        return RULES.stream()
                .map(rule -> rule.act(report))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Act.INTENTION);
    }

    /** Words in quotation marks were uttered, whatever the cue says; so were those that only a colon or dash reports. */
    private static @Nullable Act words(Report report) {
        return report.kind() == QuoteKind.DIRECT
                        || report.mostlyInMarks()
                        || report.cue().isEmpty()
                ? Act.ASSERTION
                : null;
    }

    private static @Nullable Act accordingTo(Report report) {
        return report.cueHas("according") ? Act.ASSERTION : null;
    }

    /** "Also known as Myanmar" is common knowledge. */
    private static @Nullable Act namesIt(Report report) {
        return report.cueHas("know") && report.cueHas("as") ? Act.FACT : null;
    }

    /** What one hopes or threatens "to" do is willed; so is a thing, not a saying, that somebody agreed or threatens. */
    private static @Nullable Act willsIt(Report report) {
        return switch (report.told().lemma()) {
            case "hope", "expect", "like" -> report.toDo() && !report.cueHas("be") ? Act.INTENTION : null;
            case "threaten" -> report.toDo() || report.clause() ? Act.ASSERTION : Act.INTENTION;
            default -> null;
        };
    }

    private static @Nullable Act agreement(Report report) {
        if (!report.told().lemma().equals("agree")) {
            return null;
        }
        return report.toDo() || report.thing() ? Act.INTENTION : Act.ASSERTION;
    }

    private static @Nullable Act data(Report report) {
        String lemma = report.told().lemma();
        if (DATA_TELLS.contains(lemma) && report.speakerHas(DATA)) {
            return Act.FACT;
        }
        boolean sides = report.told().sense() == Sense.INTENTION
                && Set.of("support", "back", "oppose", "favor", "favour").contains(lemma);
        return sides && report.speakerHas(CROWD) ? Act.BELIEF : null;
    }

    private static @Nullable Act lexicon(Report report) {
        return report.told().sense().act;
    }

    /** A cue that is a mere "in" or "from" leaves the telling to a noun beside it: "in his eyes", "an outcry from". */
    private static @Nullable Act aside(Report report) {
        return report.aside().act;
    }
}
