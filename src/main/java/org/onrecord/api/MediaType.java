package org.onrecord.api;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.MIMEHeader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What answers come as. */
enum MediaType {
    GRAPHQL_RESPONSE("application/graphql-response+json"),
    JSON("application/json");

    private final String name;

    MediaType(String name) {
        this.name = name;
    }

    /** The one that the client likes best, JSON where it does not care; null where it takes neither. */
    static @Nullable MediaType accepted(List<MIMEHeader> accept) {
        for (MIMEHeader header : accept) {
            if (JSON.fits(header.value())) {
                return JSON;
            }
            if (GRAPHQL_RESPONSE.fits(header.value())) {
                return GRAPHQL_RESPONSE;
            }
        }
        return accept.isEmpty() ? JSON : null;
    }

    private boolean fits(String range) {
        return range.equals("*/*") || range.equals("application/*") || range.equalsIgnoreCase(name);
    }

    /** Whether a body is sent as JSON. */
    static boolean isJson(MultiMap headers) {
        String type = headers.get("Content-Type");
        if (type == null) {
            return false;
        }
        int end = type.indexOf(';');
        return (end < 0 ? type : type.substring(0, end)).trim().equalsIgnoreCase("application/json");
    }

    /** The status under this type: 200 for what the older type cannot tell apart. */
    int status(int status) {
        return this == JSON && status == 400 ? 200 : status;
    }

    @Override
    public String toString() {
        return name + "; charset=utf-8";
    }
}
