package org.onrecord.curation;

import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.archive.Article;
import org.onrecord.curation.Complaint.Code;
import org.onrecord.curation.Correction.Place;
import org.onrecord.text.Text;

/** An article's text, in which a person has pointed at places. */
final class Passage {
    /** Enough to find a quote again in an edited text; as W3C's TextQuoteSelector has it. In code points. */
    private static final int CONTEXT = 32;

    /** Nobody's words stand in more pieces. */
    private static final int MOST_PIECES = 50;

    private final Text text;

    Passage(Article article) {
        this.text = new Text(article.text);
    }

    /** Complains of a place that is none in this text. */
    void check(Place place, Complaints complaints, String... field) {
        if (place.start() < 0 || place.end() > text.length()) {
            complaints.add(
                    Code.BAD_VALUE,
                    "%d to %d is outside the text, which has %d code points, counted from 0."
                            .formatted(place.start(), place.end(), text.length()),
                    field);
        } else if (place.start() >= place.end()) {
            complaints.add(
                    Code.BAD_VALUE,
                    "%d to %d is empty: `end` is the code point after the last one."
                            .formatted(place.start(), place.end()),
                    field);
        }
    }

    /** Complains of pieces that are none, out of order, or on top of each other. */
    void checkContent(List<Place> content, Complaints complaints) {
        if (content.isEmpty()) {
            complaints.add(
                    Code.BAD_VALUE,
                    "`content` is empty: a quote has words. To drop it, set status REJECTED.",
                    "content");
        }
        complaints.atMost(MOST_PIECES, content, "content");
        for (int i = 0; i < content.size(); i++) {
            Place piece = content.get(i);
            check(piece, complaints, "content", String.valueOf(i));
            if (i > 0 && piece.start() < content.get(i - 1).end()) {
                complaints.add(
                        Code.BAD_VALUE,
                        "Piece %d starts at %d, before the piece ahead of it ends (%d). Give them in the order of the text, apart."
                                .formatted(i, piece.start(), content.get(i - 1).end()),
                        "content",
                        String.valueOf(i));
            }
        }
    }

    String words(Place place) {
        return text.substring(place.start(), place.end());
    }

    /** The pieces as a quote's text has them. */
    String words(List<Place> pieces) {
        return pieces.stream().map(this::words).collect(Collectors.joining(" … "));
    }

    String before(List<Place> pieces) {
        int start = pieces.get(0).start();
        return text.substring(Math.max(0, start - CONTEXT), start);
    }

    String after(List<Place> pieces) {
        int end = pieces.get(pieces.size() - 1).end();
        return text.substring(end, Math.min(text.length(), end + CONTEXT));
    }
}
