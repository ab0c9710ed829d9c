package org.onrecord.ingestion.source;

import java.io.BufferedInputStream;
import java.util.function.Consumer;

/** XML of a kind that holds no articles, as far as is known: better refused than read as text with tags in it. */
final class UnknownXml implements Source {
    @Override
    public boolean recognises(Head head) {
        return head.isXml();
    }

    @Override
    public void read(Origin file, BufferedInputStream in, Consumer<Found> to) {
        throw new Unreadable("it is XML, but neither a feed (RSS, Atom) nor NewsML-G2 nor NITF nor XHTML");
    }
}
