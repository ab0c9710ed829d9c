package org.onrecord.ingestion.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.onrecord.ingestion.Metadata;

/** An article as a newsroom has it; its sidecar tells what the text cannot know. */
final class PlainText implements Source {
    @Override
    public boolean recognises(Head head) {
        return true;
    }

    @Override
    public void read(Origin file, BufferedInputStream in, Consumer<Found> to) throws IOException {
        Encoding.Decoded text = Encoding.decode(Encoding.readAll(in));
        Metadata metadata = file.path().isPresent() ? Sidecar.of(file.path().get()) : Metadata.NONE;
        to.accept(new Found.Article(file.place(), text.text(), metadata, text.charset()));
    }
}
