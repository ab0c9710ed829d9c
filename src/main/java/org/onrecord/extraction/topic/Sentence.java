package org.onrecord.extraction.topic;

import java.util.List;
import org.onrecord.text.Paragraph.Role;
import org.onrecord.text.Span;

/**
 * A sentence of the article.
 *
 * @param words never none
 * @param paragraph the number of its paragraph
 */
record Sentence(List<Word> words, int paragraph, Role role) {
    Span span() {
        return words.get(0).span().cover(words.get(words.size() - 1).span());
    }

    int size() {
        return words.size();
    }

    Word word(int index) {
        return words.get(index);
    }
}
