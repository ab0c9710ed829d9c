package org.onrecord.ingestion.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** One kind of file that holds articles. */
sealed interface Source permits Feed, HtmlPage, JsonLines, NewsExchange, PlainText, UnknownXml {
    /** The most particular first: what none of them knows is plain text. */
    List<Source> ALL =
            List.of(new JsonLines(), new Feed(), new NewsExchange(), new HtmlPage(), new UnknownXml(), new PlainText());

    /** Whether a file that begins so is of this kind. */
    boolean recognises(Head head);

    /**
     * Reads the file to its end, in memory that does not grow with it.
     *
     * @param file as it is to be named, and where a sidecar would lie beside it
     * @throws Unreadable where the rest of the file cannot be used
     */
    void read(Origin file, BufferedInputStream in, Consumer<Found> to) throws IOException;
}
