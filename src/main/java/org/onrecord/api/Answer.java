package org.onrecord.api;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;

/**
 * What goes back for a well-formed request.
 *
 * @param status under {@code application/graphql-response+json}; the older {@code application/json} knows 200 for all
 *     that is not the service's fault
 * @param body JSON in UTF-8
 */
record Answer(int status, Buffer body) {
    private static final Buffer BEFORE_DATA = Buffer.buffer("{\"data\":");
    private static final Buffer AFTER_DATA = Buffer.buffer("}");

    static Answer data(byte[] data) {
        return new Answer(
                200,
                Buffer.buffer(data.length + BEFORE_DATA.length() + AFTER_DATA.length())
                        .appendBuffer(BEFORE_DATA)
                        .appendBytes(data)
                        .appendBuffer(AFTER_DATA));
    }

    static Answer failed(List<Failure> failures) {
        JsonArray errors = new JsonArray();
        failures.forEach(failure -> errors.add(failure.json()));
        return new Answer(
                status(failures.get(0).code()),
                new JsonObject().put("errors", errors).toBuffer());
    }

    static Answer failed(Failure failure) {
        return failed(List.of(failure));
    }

    private static int status(Failure.Code code) {
        return switch (code) {
            case INTERNAL -> 500;
            case NOT_ALLOWED -> 405;
            default -> 400;
        };
    }
}
