package org.onrecord.extraction.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Paragraph.Role;
import org.onrecord.text.Span;
import org.onrecord.text.Text;

/** The parts of an article that quotes are taken from: not byline, dateline and credit, and a headline that is repeated only once. */
final class Ground {
    private static final Set<Role> BARE = Set.of(Role.BYLINE, Role.DATELINE, Role.CREDIT);

    private final TreeMap<Integer, Span> left = new TreeMap<>();

    Ground(Text text, List<Paragraph> paragraphs) {
        Set<String> headlines = new HashSet<>();
        for (Paragraph paragraph : paragraphs) {
            boolean repeated = paragraph.role() == Role.HEADLINE && !headlines.add(text.substring(paragraph.span()));
            if (repeated || BARE.contains(paragraph.role())) {
                left.put(paragraph.span().start(), paragraph.span());
            }
        }
    }

    /** Leaves out what has been read. */
    void take(Span span) {
        left.put(span.start(), span);
    }

    boolean holds(Span content) {
        var before = left.floorEntry(content.start());
        return before == null || content.start() >= before.getValue().end();
    }
}
