package org.onrecord.ingestion.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The paragraphs of markup: text between block elements, or between two line breaks. */
final class Blocks implements NodeVisitor {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private int breaks;

    private Blocks() {}

    static List<String> of(Element element) {
        Blocks blocks = new Blocks();
        element.traverse(blocks);
        blocks.close();
        return blocks.paragraphs;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (!text.isBlank()) {
                breaks = 0;
            }
            current.append(text.getWholeText());
        } else if (node instanceof Element element) {
            between(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && element.isBlock()) {
            close();
        }
    }

    /** One line break is white space, two in a row part paragraphs. */
    private void between(Element element) {
        if (element.normalName().equals("br")) {
            breaks++;
            current.append(' ');
        }
        if (element.isBlock() || breaks == 2) {
            close();
        }
    }

    private void close() {
        String paragraph = BLANKS.matcher(current).replaceAll(" ").strip();
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
        }
        current.setLength(0);
        breaks = 0;
    }
}
