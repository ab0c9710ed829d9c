package org.onrecord.ingestion.source;

import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The elements of some names in an XML file, one after the other, each with all that is in it. No more than one is in
 * memory. Nothing outside the file is ever read: document types are passed over, entities that they declare are unknown.
 */
final class XmlRecords {
    private static final XMLInputFactory FACTORY = factory();

    /** More is no article. Under the parser's own limit, 100 with the elements around on JDK 25: ours says it plainly. */
    private static final int DEEPEST = 90;

    private final Set<String> names;
    private final BiConsumer<Element, String> to;
    private String encoding = "UTF-8";
    private @Nullable Element current;
    private int depth;
    private long characters;

    private XmlRecords(Set<String> names, BiConsumer<Element, String> to) {
        this.names = names;
        this.to = to;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /**
     * @param names of elements, without prefix; one inside another belongs to it
     * @param to gets each element in jsoup's form: names without prefix but {@code content:encoded}; and the encoding of the file
     * @throws Unreadable at the place where it is no XML
     */
    static void read(InputStream in, Set<String> names, BiConsumer<Element, String> to) {
        XmlRecords records = new XmlRecords(names, to);
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(in);
            records.encoding = Objects.requireNonNullElse(xml.getEncoding(), "UTF-8");
            while (xml.hasNext()) {
                records.accept(xml.next(), xml);
            }
        } catch (XMLStreamException e) {
            throw new Unreadable(place(e), "it is no XML there: " + reason(e));
        }
    }

    private static String place(XMLStreamException e) {
        return e.getLocation() == null
                ? ""
                : "line " + e.getLocation().getLineNumber() + ", column "
                        + e.getLocation().getColumnNumber();
    }

    /** Without the place, which the JDK's message repeats. */
    private static String reason(XMLStreamException e) {
        return String.valueOf(e.getMessage())
                .replaceFirst("(?s)^ParseError at .*?Message: ", "")
                .strip();
    }

    private void accept(int event, XMLStreamReader xml) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> open(xml);
            case XMLStreamConstants.END_ELEMENT -> close();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(xml);
            default -> {
                // comments and instructions are no part of an article
            }
        }
    }

    private void open(XMLStreamReader xml) {
        if (current == null && !names.contains(xml.getLocalName())) {
            return;
        }
        Element element = new Element(Tag.valueOf(name(xml), Parser.NamespaceXml, ParseSettings.preserveCase), null);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            element.attr(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        if (++depth > DEEPEST) {
            throw new Unreadable(line(xml), "its elements are nested deeper than " + DEEPEST);
        }
        if (current != null) {
            current.appendChild(element);
        }
        current = element;
    }

    private static String name(XMLStreamReader xml) {
        return "encoded".equals(xml.getLocalName()) ? "content:encoded" : xml.getLocalName();
    }

    private void text(XMLStreamReader xml) {
        if (current == null) {
            return;
        }
        characters += xml.getTextLength();
        if (characters > Encoding.LARGEST) {
            throw new Unreadable(line(xml), "an element holds more than " + Encoding.LARGEST + " characters");
        }
        current.appendChild(new TextNode(xml.getText()));
    }

    private void close() {
        if (current == null) {
            return;
        }
        Element parent = current.parent();
        if (parent == null) {
            to.accept(current, encoding);
            characters = 0;
        }
        depth--;
        current = parent;
    }

    private static String line(XMLStreamReader xml) {
        return "line " + xml.getLocation().getLineNumber();
    }

    /** The text of the first element of the first name that has words; null: none has. */
    static @Nullable String first(Element record, String... names) {
        for (String name : names) {
            for (Element element : record.getElementsByTag(name)) {
                if (element.hasText()) {
                    return element.text();
                }
            }
        }
        return null;
    }

    /** Block elements are known by name in HTML only: the markup is read anew as that. */
    static Document html(Element content) {
        return Jsoup.parseBodyFragment(content.html());
    }
}
