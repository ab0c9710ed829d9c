package org.onrecord.ingestion.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The door: a file, a folder or standard input, and out come its articles, one after the other. What a file is, is told
 * by how it begins. Memory does not grow with what is read. What cannot be read is named with its reason, and the rest
 * is read on.
 */
public final class Sources {
    /** A feed with the full text of its articles has a few megabytes. In bytes. */
    private static final int LARGEST_DOWNLOAD = 32_000_000;

    /** In seconds. */
    private static final int LONGEST_DOWNLOAD = 60;

    private Sources() {}

    /**
     * Reads a file, or every file of a folder and its folders but hidden ones and sidecars.
     *
     * @param to what it throws is thrown here
     */
    public static void read(Path path, Consumer<Found> to) {
        if (Files.isDirectory(path)) {
            Folder.read(path, to);
        } else {
            readFile(path, to);
        }
    }

    /**
     * Reads a stream to its end; its name is "-".
     *
     * @param to what it throws is thrown here
     */
    public static void readStandardInput(InputStream in, Consumer<Found> to) {
        read(Origin.standardInput(), in, to);
    }

    /** Reads a page of a news site that somebody has at hand. */
    public static Found page(String html) {
        Origin origin = new Origin("page", Optional.empty());
        List<Found> found = new ArrayList<>();
        // whatever charset the page declares, here it is Unicode
        byte[] bytes = ("\uFEFF" + html).getBytes(StandardCharsets.UTF_8);
        try {
            new HtmlPage().read(origin, new BufferedInputStream(new ByteArrayInputStream(bytes)), found::add);
        } catch (Unreadable e) {
            found.add(new Found.Failure(origin.at(e.at()), e.reason()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.get(0);
    }

    /**
     * Reads what lies at an address of the open internet: a page, a feed, a file. It is fetched whole, and its size and the
     * time that it takes have limits.
     *
     * @param address with http or https
     * @param to what it throws is thrown here
     */
    public static void readAddress(String address, Consumer<Found> to) {
        readAddress(address, new WebPage(Addresses.PUBLIC, LARGEST_DOWNLOAD, LONGEST_DOWNLOAD), to);
    }

    static void readAddress(String address, WebPage web, Consumer<Found> to) {
        Origin origin = new Origin(address, Optional.empty());
        try {
            read(origin, new ByteArrayInputStream(web.fetch(new URI(address))), to);
        } catch (URISyntaxException e) {
            to.accept(new Found.Failure(origin.place(), "it is no address"));
        } catch (Unreadable e) {
            to.accept(new Found.Failure(origin.at(e.at()), e.reason()));
        }
    }

    static void readFile(Path path, Consumer<Found> to) {
        Origin file = Origin.of(path);
        if (Files.exists(path) && !Files.isReadable(path)) {
            to.accept(new Found.Failure(file.place(), "it cannot be read; its permissions are in the way"));
            return;
        }
        try (InputStream in = Files.newInputStream(path)) {
            read(file, in, to);
        } catch (NoSuchFileException e) {
            to.accept(new Found.Failure(file.place(), "there is no such file"));
        } catch (IOException e) {
            to.accept(new Found.Failure(file.place(), "it cannot be read: " + e.getMessage()));
        }
    }

    private static void read(Origin file, InputStream in, Consumer<Found> to) {
        try {
            BufferedInputStream expanded = Compression.expand(in);
            Head head = Head.of(expanded);
            for (Source source : Source.ALL) {
                if (source.recognises(head)) {
                    source.read(file, expanded, to);
                    return;
                }
            }
        } catch (Unreadable e) {
            to.accept(new Found.Failure(file.at(e.at()), e.reason()));
        } catch (IOException e) {
            to.accept(new Found.Failure(file.place(), "it cannot be read: " + e.getMessage()));
        }
    }
}
