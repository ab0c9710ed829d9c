package org.onrecord.extraction;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.extraction.Extraction.Front;
import org.onrecord.text.Dateline;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Paragraph.Role;
import org.onrecord.text.PhotoCredit;
import org.onrecord.text.Text;

/** Reads what stands around the body: headline, byline, dateline, caption. */
final class FrontReader {
    private static final Pattern BY = Pattern.compile("^(?:by|BY|By):? +");
    /** Where a body's first words stand in for a headline, so many code points. */
    private static final int STAND_IN = 80;

    private FrontReader() {}

    /** In: a text and its paragraphs; out: its front, in the text's own words. */
    static Front read(Text text, List<Paragraph> paragraphs) {
        String byline = first(text, paragraphs, Role.BYLINE);
        String caption = first(text, paragraphs, Role.CAPTION);
        String credit = caption == null ? first(text, paragraphs, Role.CREDIT) : caption;
        PhotoCredit photo = credit == null ? null : PhotoCredit.of(credit);
        Dateline dateline = dateline(text, paragraphs);
        return new Front(
                headline(text, paragraphs),
                byline == null ? null : BY.matcher(byline).replaceFirst(""),
                dateline == null ? null : dateline.agency(),
                dateline == null ? null : dateline.place(),
                caption == null || photo == null ? null : photo.caption(),
                photo == null ? null : photo.credit());
    }

    private static String headline(Text text, List<Paragraph> paragraphs) {
        String headline = first(text, paragraphs, Role.HEADLINE);
        if (headline != null) {
            return headline;
        }
        String body = first(text, paragraphs, Role.BODY);
        String words = body == null ? text.toString().strip() : body;
        if (words.codePointCount(0, words.length()) <= STAND_IN) {
            return words;
        }
        String cut = words.substring(0, words.offsetByCodePoints(0, STAND_IN));
        int space = cut.lastIndexOf(' ');
        return space > 0 ? cut.substring(0, space) : cut;
    }

    private static @Nullable Dateline dateline(Text text, List<Paragraph> paragraphs) {
        for (Paragraph paragraph : paragraphs) {
            Dateline found = switch (paragraph.role()) {
                case DATELINE -> Dateline.filling(text.substring(paragraph.span()));
                case BODY -> Dateline.opening(text.substring(paragraph.span()));
                default -> null;
            };
            if (found != null || paragraph.role() == Role.BODY) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable String first(Text text, List<Paragraph> paragraphs, Role role) {
        return paragraphs.stream()
                .filter(p -> p.role() == role)
                .findFirst()
                .map(p -> text.substring(p.span()))
                .orElse(null);
    }
}
