package org.onrecord.ingestion.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a file begins: enough to tell what it is.
 *
 * @param start the first characters, without byte order mark and white space; what is beyond ASCII may be wrong
 * @param root name of the first element, in lower case without prefix; empty where there is no markup
 */
record Head(String start, String root) {
    private static final int SIZE = 8192;

    /** What may stand before a root element: declarations, instructions, comments, a document type with its subset. */
    private static final Pattern PROLOG = Pattern.compile(
            "\\s*(?:<\\?.*?\\?>|<!--.*?-->|<!doctype[^>\\[]*(?:\\[.*?\\]\\s*)?>)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** How files of other programs begin. */
    private static final Map<String, String> PACKED = Map.of("\ufffd7zXZ", "xz", "BZh", "bzip2", "PK\3\4", "zip");

    private static final Pattern ROOT = Pattern.compile("\\s*<(?:[\\w.-]+:)?([A-Za-z][\\w.-]*)");

    /**
     * Looks at a stream and leaves it as it was.
     *
     * @throws Unreadable where it is no text of any kind
     */
    static Head of(BufferedInputStream in) throws IOException {
        byte[] bytes = peek(in, SIZE);
        Charset charset = Encoding.utf16(bytes).orElse(StandardCharsets.UTF_8);
        String start = new String(bytes, charset).replace("\ufeff", "");
        if (start.indexOf('\0') >= 0) {
            throw new Unreadable(packedWith(start)
                    .map(program -> "it is packed with " + program + "; of packed files only gzip and zstd are read")
                    .orElse("it is no text: it holds NUL bytes"));
        }
        if (start.startsWith("%PDF-")) {
            throw new Unreadable("it is a PDF");
        }
        return new Head(start.strip(), root(start));
    }

    /** The first bytes, left where they are. Damage behind them is for whoever reads that far. */
    static byte[] peek(InputStream in, int size) throws IOException {
        in.mark(size);
        byte[] bytes = new byte[size];
        int count = 0;
        try {
            for (int read = 0; read >= 0 && count < size; count += Math.max(0, read)) {
                read = in.read(bytes, count, size - count);
            }
        } catch (Unreadable e) {
            if (count == 0) {
                throw e;
            }
        }
        in.reset();
        return Arrays.copyOf(bytes, count);
    }

    private static Optional<String> packedWith(String start) {
        return PACKED.keySet().stream()
                .filter(start::startsWith)
                .map(PACKED::get)
                .findFirst();
    }

    private static String root(String start) {
        Matcher prolog = PROLOG.matcher(start);
        int at = 0;
        while (prolog.region(at, start.length()).lookingAt()) {
            at = prolog.end();
        }
        Matcher root = ROOT.matcher(start).region(at, start.length());
        return root.lookingAt() ? root.group(1).toLowerCase(Locale.ROOT) : "";
    }

    boolean isXml() {
        return start.startsWith("<?xml");
    }
}
