package org.onrecord.extraction.quote;

import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Text;

/** A text's lines as paragraphs, all of them body: where the parts of an article do not matter. */
final class ParagraphLines {
    private static final Pattern LINE = Pattern.compile("\\S.*");

    private ParagraphLines() {}

    static List<Paragraph> of(Text text) {
        return LINE.matcher(text.toString())
                .results()
                .map(m -> new Paragraph(Paragraph.Role.BODY, text.span(m.start(), m.end())))
                .toList();
    }
}
