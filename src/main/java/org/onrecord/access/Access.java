package org.onrecord.access;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The door: tells who sent a request from what they show. */
@Singleton
public class Access {
    /** How a client shows who it is. */
    public static final String HOW = "Send the header `Authorization: Bearer` with a key or a token.";

    private static final String SCHEME = "Bearer ";

    private final Keyring keyring;
    private final Tokens tokens;
    private final boolean open;

    @Inject
    Access(Keyring keyring, Tokens tokens, AccessConfig config) {
        this(keyring, tokens, config.open());
    }

    Access(Keyring keyring, Tokens tokens, boolean open) {
        this.keyring = keyring;
        this.tokens = tokens;
        this.open = open;
    }

    /** Why production must not start with this as {@code onrecord.access.key}; empty where it may. */
    public static Optional<String> unfit(String key) {
        return ReadyKey.unfit(key);
    }

    /**
     * Who sends this. May ask the database or an identity provider, so not on an event loop.
     *
     * @param authorization what the header {@code Authorization} holds, or a websocket's {@code connection_init} under
     *     that name; null where it is missing. Other schemes than Bearer are for a proxy in front, and count as missing
     * @throws Unauthenticated with a sentence for the client
     */
    public Caller caller(@Nullable String authorization) {
        if (authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            String credential = authorization.substring(SCHEME.length()).trim();
            return credential.startsWith(Secret.PREFIX) ? keyring.holder(credential) : tokens.holder(credential);
        }
        if (!open) {
            throw new Unauthenticated("Reading needs a key or a token here. " + HOW);
        }
        return Caller.ANYBODY;
    }
}
