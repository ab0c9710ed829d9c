package org.onrecord.api;

import java.nio.charset.StandardCharsets;

/** Why a connection ends: RFC 6455, and what graphql-transport-ws adds. */
final class CloseCode {
    /** The service stops, or the client seems to be gone. */
    static final int GOING_AWAY = 1001;

    /** A message is longer than may be, or its frames are no frames. */
    static final int TOO_LONG = 1009;

    /** The client reads too slowly. Clients that connect again by themselves do so after this one. */
    static final int TRY_AGAIN_LATER = 1013;

    static final int BAD_REQUEST = 4400;
    static final int UNAUTHORIZED = 4401;
    static final int FORBIDDEN = 4403;
    static final int SUBPROTOCOL_NOT_ACCEPTABLE = 4406;
    static final int INITIALISATION_TIMEOUT = 4408;
    static final int ALREADY_EXISTS = 4409;
    static final int TOO_MANY_INITIALISATIONS = 4429;

    /** Bytes that a reason may have. */
    private static final int LONGEST = 123;

    private CloseCode() {}

    /** As much of a reason as may be sent. */
    static String reason(String text) {
        String reason = text;
        while (reason.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            reason = reason.substring(0, reason.offsetByCodePoints(reason.length(), -1));
        }
        return reason;
    }
}
