package org.onrecord.extraction.actor;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.onrecord.extraction.Extraction.ActorKind;
import org.onrecord.text.Dateline;
import org.onrecord.text.Span;

/** The place and the agency that a report opens with; capitals tell nothing there. */
final class Datelines {
    /** More words no dateline has. */
    private static final int LONGEST = 24;

    private final Page page;
    private final List<Name> names = new ArrayList<>();
    private final BitSet words = new BitSet();

    Datelines(Page page) {
        this.page = page;
        for (int i = 0; i < page.size(); i++) {
            if (page.at(i).paragraph() != page.at(i - 1).paragraph()) {
                read(i);
            }
        }
    }

    List<Name> names() {
        return names;
    }

    /** Words that belong to datelines. */
    BitSet words() {
        return words;
    }

    private void read(int from) {
        int last = from;
        while (last + 1 < Math.min(page.size(), from + LONGEST)
                && page.at(last + 1).paragraph() == page.at(from).paragraph()) {
            last++;
        }
        String line = page.text()
                .substring(new Span(
                        page.at(from).span().start(), page.at(last).span().end()));
        Dateline dateline = Dateline.opening(line);
        dateline = dateline == null ? Dateline.filling(line) : dateline;
        if (dateline == null) {
            return;
        }
        add(from, dateline.place(), ActorKind.PLACE);
        String agency = dateline.agency();
        int to = page.wordAt(
                page.text().codePoint(page.text().unit(page.at(from).span().start()) + dateline.length()));
        if (agency != null) {
            int at = from;
            while (at < to
                    && !(agency.startsWith(page.at(at).text())
                            && !page.at(at - 1).text().equals(","))) {
                at++;
            }
            add(at, agency, ActorKind.ORGANISATION);
        }
        words.set(from, Math.max(from, Math.min(to, page.size())));
    }

    private void add(int from, String name, ActorKind kind) {
        int end = from;
        int length = 0;
        while (end < page.size() && length < name.length()) {
            length = page.at(end).span().end() - page.at(from).span().start();
            end++;
        }
        if (end > from && name.indexOf('/') < 0) {
            Known known = Lexicon.get().known(page, from, end);
            names.add(known != null && known.kind() == kind ? Name.of(from, end, known) : Name.of(from, end, kind));
        }
    }
}
