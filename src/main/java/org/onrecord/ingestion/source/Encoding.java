package org.onrecord.ingestion.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/** Bytes become text: by their byte order mark, as UTF-8 where they are that, else by what their statistics say. */
final class Encoding {
    /** No article is larger. In bytes. */
    static final int LARGEST = 8_000_000;

    /** Bytes that tell UTF-16; of fewer than so many none can be sure. */
    private static final int LOOKED_AT = 8192;

    private static final int FEWEST = 16;

    private Encoding() {}

    /**
     * @param charset the charset's name as IANA has it
     */
    record Decoded(String text, String charset) {}

    /** All that is left in a stream. */
    static byte[] readAll(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Unreadable("it has more than " + LARGEST + " bytes, and an article has fewer");
        }
        return bytes;
    }

    static Decoded decode(byte[] bytes) {
        Optional<Charset> marked = byteOrderMark(bytes);
        if (marked.isPresent()) {
            return new Decoded(
                    strict(bytes, marked.get()).substring(1), marked.get().name());
        }
        Optional<Charset> wide = unmarkedUtf16(bytes);
        if (wide.isPresent()) {
            return new Decoded(strict(bytes, wide.get()), wide.get().name());
        }
        int damaged = firstDamage(bytes, StandardCharsets.UTF_8);
        if (damaged < 0) {
            return new Decoded(new String(bytes, StandardCharsets.UTF_8), StandardCharsets.UTF_8.name());
        }
        if (isMostlyUtf8(bytes)) {
            throw notText(bytes, damaged, StandardCharsets.UTF_8);
        }
        Charset charset = detected(bytes)
                .orElseThrow(() -> new Unreadable(place(bytes, damaged), "it is no text in an encoding that is known"));
        return new Decoded(strict(bytes, charset), charset.name());
    }

    /** As the source declares; where it declares nothing that holds, as the bytes show. */
    static Decoded decode(byte[] bytes, @Nullable String declared) {
        Optional<Charset> charset = byName(declared);
        if (charset.isEmpty() || byteOrderMark(bytes).isPresent() || firstDamage(bytes, charset.get()) >= 0) {
            return decode(bytes);
        }
        return new Decoded(new String(bytes, charset.get()), charset.get().name());
    }

    private static String strict(byte[] bytes, Charset charset) {
        int damaged = firstDamage(bytes, charset);
        if (damaged >= 0) {
            throw notText(bytes, damaged, charset);
        }
        return new String(bytes, charset);
    }

    private static Unreadable notText(byte[] bytes, int damaged, Charset charset) {
        return new Unreadable(place(bytes, damaged), "it is no valid " + charset.name() + " there");
    }

    private static String place(byte[] bytes, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return "line " + line + ", byte " + at;
    }

    private static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return startsWith(bytes, 0xff, 0xfe) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    /** UTF-16 by its mark, or as {@link #unmarkedUtf16}. */
    static Optional<Charset> utf16(byte[] bytes) {
        return byteOrderMark(bytes)
                .filter(marked -> !marked.equals(StandardCharsets.UTF_8))
                .or(() -> unmarkedUtf16(bytes));
    }

    /** In UTF-16 nearly every second byte of European text is zero, the first of a pair or the second. */
    private static Optional<Charset> unmarkedUtf16(byte[] bytes) {
        int looked = Math.min(bytes.length, LOOKED_AT) & ~1;
        if (looked < FEWEST) {
            return Optional.empty();
        }
        int[] zeros = new int[2];
        for (int i = 0; i < looked; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        Charset charset = zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        boolean oneOfTwo = Math.max(zeros[0], zeros[1]) > looked / 4 && Math.min(zeros[0], zeros[1]) <= looked / 50;
        return oneOfTwo && isText(new String(bytes, 0, looked, charset)) ? Optional.of(charset) : Optional.empty();
    }

    private static boolean isText(String text) {
        return text.chars().noneMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c));
    }

    static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Index of the first byte that the charset cannot have there; -1: none. */
    static int firstDamage(byte[] bytes, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        while (true) {
            CoderResult result = decoder.decode(in, out.clear(), true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
        }
    }

    /** UTF-8 with a flaw, not another charset: accented letters of those give no valid sequences of UTF-8. */
    private static boolean isMostlyUtf8(byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        long flaws = lenient.chars().filter(c -> c == '\ufffd').count();
        long beyondAscii = lenient.chars().filter(c -> c > 0x7f).count();
        return beyondAscii - flaws > flaws;
    }

    private static Optional<Charset> detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        return byName(detector.getDetectedCharset());
    }

    private static Optional<Charset> byName(@Nullable String name) {
        try {
            return name == null ? Optional.empty() : Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    /** Whether a line, or any other small piece, is UTF-8; its text. */
    static String utf8(byte[] bytes, int length) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes, 0, length))
                .toString();
    }
}
