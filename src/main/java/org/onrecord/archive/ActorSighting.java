package org.onrecord.archive;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An actor as one article shows it.
 *
 * @param identity what makes it one actor in every article
 */
public record ActorSighting(
        String identity,
        String name,
        ActorKind kind,
        @JsonProperty("country_code") @Nullable String countryCode,
        @Nullable String description,
        List<String> aliases,
        List<String> titles,
        List<String> descriptions) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static String toJson(Collection<ActorSighting> sightings) {
        try {
            return JSON.writeValueAsString(sightings);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not to be written as JSON: " + sightings, e);
        }
    }
}
