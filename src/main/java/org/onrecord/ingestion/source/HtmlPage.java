package org.onrecord.ingestion.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingestion.Metadata;

/** A page of a news site. Its text is the headline and the paragraphs of the article, without what stands around. */
final class HtmlPage implements Source {
    private static final Set<String> ROOTS =
            Set.of("html", "head", "body", "meta", "title", "div", "article", "main", "section", "p", "h1");

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w-]+)");

    /** Where a charset must be declared, says the HTML standard. In bytes. */
    private static final int DECLARED_WITHIN = 1024;

    @Override
    public boolean recognises(Head head) {
        return ROOTS.contains(head.root());
    }

    @Override
    public void read(Origin file, BufferedInputStream in, Consumer<Found> to) throws IOException {
        byte[] bytes = Encoding.readAll(in);
        Encoding.Decoded html = Encoding.decode(bytes, declaredCharset(bytes));
        // what is nested deeper than the parser's 512 levels is lifted up to them
        Document page = Jsoup.parse(html.text(), "", Parser.htmlParser());
        PageMetadata about = new PageMetadata(page);
        Metadata metadata = about.metadata();
        String text = text(about, page, metadata.headline());
        to.accept(new Found.Article(file.place(), text, metadata, html.charset()));
    }

    private static @Nullable String declaredCharset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.US_ASCII);
        Matcher declared = CHARSET.matcher(head);
        return declared.find() ? declared.group(1) : null;
    }

    /** Pages that a script fills have their text in the JSON-LD alone. */
    private static String text(PageMetadata about, Document page, @Nullable String headline) {
        List<String> paragraphs = PageBody.paragraphs(page);
        String shown = String.join("\n\n", paragraphs);
        String text =
                about.body().filter(body -> body.length() > 2 * shown.length()).orElse(shown);
        if (text.isBlank()) {
            throw new Unreadable("it is a page without running text");
        }
        return withHeadline(headline, text);
    }

    static String withHeadline(@Nullable String headline, String text) {
        return headline == null || text.startsWith(headline) ? text : headline + "\n\n" + text;
    }
}
