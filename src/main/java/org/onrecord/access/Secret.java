package org.onrecord.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * What makes a key a key: {@code orec_} and 256 random bits in base64url.
 *
 * <p>Only its SHA-256 is kept. Slow hashes as bcrypt are for passwords, which people choose and others guess; of 256
 * random bits nobody guesses one, however quick a guess is, and each request has to look its key up.
 */
final class Secret {
    /** By this a key is told from a token, and by scanners for secrets that got into a repository. */
    static final String PREFIX = "orec_";

    private static final int BYTES = 32;
    private static final Pattern FORM = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    static String random() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /** Whether it is as long as a random one. */
    static boolean isWellFormed(String secret) {
        return FORM.matcher(secret).matches();
    }

    /** Its SHA-256. */
    static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
