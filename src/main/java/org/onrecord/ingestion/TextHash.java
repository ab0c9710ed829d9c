package org.onrecord.ingestion;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * By what two texts are one article: SHA-256 of the text in NFC with each run of white space as one blank.
 *
 * @param hex 64 digits
 */
public record TextHash(String hex) implements Comparable<TextHash> {
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

    static TextHash of(String text) {
        String plain = WHITE_SPACE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        try {
            byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
            return new TextHash(HexFormat.of().formatHex(sha256));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** As PostgreSQL reads and writes bytes. */
    String literal() {
        return "\\x" + hex;
    }

    @Override
    public int compareTo(TextHash other) {
        return hex.compareTo(other.hex);
    }
}
