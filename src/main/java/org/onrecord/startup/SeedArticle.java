package org.onrecord.startup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onrecord.ingestion.Metadata;

/** A text file as it lies in the folder, with what its sidecar says. */
record SeedArticle(String text, Metadata metadata) {
    private static final long LARGEST = 8_000_000;

    static SeedArticle read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UnfitSeed("it is a folder");
        }
        if (!Files.isReadable(file)) {
            throw new UnfitSeed("it cannot be read; its permissions are in the way");
        }
        if (Files.size(file) > LARGEST) {
            throw new UnfitSeed("it has " + Files.size(file) + " bytes, more than " + LARGEST);
        }
        return new SeedArticle(text(file), Sidecar.of(file));
    }

    private static String text(Path file) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnfitSeed("it is no text in UTF-8");
        }
    }
}
