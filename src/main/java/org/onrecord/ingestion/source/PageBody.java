package org.onrecord.ingestion.source;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The article in a page: what stands around it is taken away, then the element that holds the most running text is it.
 * After Kohlschütter et al., Boilerplate Detection using Shallow Text Features (WSDM 2010): running text is long and has
 * few links.
 */
final class PageBody {
    private static final String NEVER_TEXT =
            "script, style, noscript, template, iframe, svg, button, select, textarea, "
                    + "nav, aside, footer, figure, form, menu, dialog, [hidden], [aria-hidden=true], "
                    + "[role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=search]";

    /** Words in a class or id of what stands around an article. */
    private static final Pattern AROUND = Pattern.compile(
            "(?i)(^|[\\s_-])(ads?|advert\\w*|breadcrumbs?|byline|comments?|cookies?|disqus|footer|masthead|menu|meta|"
                    + "most-?read|nav|newsletter|paywall|popular|promo|recirc\\w*|recommend\\w*|related|share|sharing|"
                    + "sidebar|social|sponsor\\w*|subscribe|tags?|teaser|timestamp|toolbar)([\\s_-]|$)");

    private static final String MARKED = "[itemprop=articleBody], article, main, [role=main]";

    /** A marked element with less is a teaser, or empty until a script fills it. In characters. */
    private static final int ENOUGH = 250;

    /** Shorter paragraphs are captions and buttons when an element is weighed. In characters. */
    private static final int RUNNING = 40;

    private PageBody() {}

    /** Changes the page. No paragraphs where it holds no running text. */
    static List<String> paragraphs(Document page) {
        Element body = page.body();
        body.select(NEVER_TEXT).remove();
        removeAround(body);
        body.select("h1").remove();
        return Blocks.of(article(body));
    }

    /** A class of the whole page ("has-sidebar") says nothing of its text: what holds half of it stays. */
    private static void removeAround(Element body) {
        int half = body.text().length() / 2;
        for (Element element : body.select("[class], [id]")) {
            boolean around =
                    AROUND.matcher(element.className() + " " + element.id()).find();
            if (around && element != body && element.text().length() < half) {
                element.remove();
            }
        }
    }

    private static Element article(Element body) {
        Map<Element, Integer> weights = weights(body);
        return body.select(MARKED).stream()
                .filter(marked -> runningText(marked) >= ENOUGH)
                .max(Comparator.comparingInt(PageBody::runningText))
                .or(() -> weights.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey))
                .orElse(body);
    }

    private static int runningText(Element element) {
        return element.select("p").stream().mapToInt(PageBody::weight).sum();
    }

    /** Each element that has paragraphs as children, by the running text in them. */
    private static Map<Element, Integer> weights(Element body) {
        Map<Element, Integer> weights = new HashMap<>();
        for (Element paragraph : body.select("p")) {
            Element parent = paragraph.parent();
            if (parent != null) {
                weights.merge(parent, weight(paragraph), Integer::sum);
            }
        }
        return weights;
    }

    /** Its length without its links. */
    private static int weight(Element paragraph) {
        int length = paragraph.text().length();
        int links = paragraph.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return length < RUNNING ? 0 : length - links;
    }
}
