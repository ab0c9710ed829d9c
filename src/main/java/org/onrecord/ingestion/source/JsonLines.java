package org.onrecord.ingestion.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingestion.Metadata;
import org.onrecord.ingestion.WebAddress;

/**
 * An article a line, as a JSON object in UTF-8.
 *
 * <p>Its keys, the first of each that is there: {@code text}, {@code body} or {@code articleBody} (must be there);
 * {@code headline} or {@code title}; {@code byline} or {@code author}; {@code publishedOn}, {@code datePublished},
 * {@code published} or {@code date} (ISO 8601, a day or a moment); {@code url} (http or https); {@code source} or {@code publisher}.
 * Other keys are passed over, but {@code onrecord}: its line is from {@code export} and tells what the article says.
 */
final class JsonLines implements Source {
    private static final Pattern OF_OBJECTS = Pattern.compile("\\[\\s*\\{");

    /** A first line that begins an array, or an object over several lines. */
    private static final Pattern SPREAD = Pattern.compile("\\s*(\\[.*|\\{\\s*)", Pattern.DOTALL);

    @Override
    public boolean recognises(Head head) {
        return head.start().startsWith("{") || OF_OBJECTS.matcher(head.start()).lookingAt();
    }

    @Override
    public void read(Origin file, BufferedInputStream in, Consumer<Found> to) throws IOException {
        LongLines lines = new LongLines(in, Encoding.LARGEST);
        while (next(lines)) {
            if (lines.number() == 1
                    && SPREAD.matcher(new String(lines.bytes(), 0, Math.min(lines.length(), 99), UTF_8))
                            .matches()) {
                throw new Unreadable("line 1", "it is JSON, but not an object a line");
            }
            Place place = file.at("line " + lines.number());
            try {
                article(place, lines, to);
            } catch (Unreadable e) {
                to.accept(new Found.Failure(place, e.reason()));
            }
        }
    }

    /** Damage of the whole file is found at the line after the last good one. */
    private static boolean next(LongLines lines) throws IOException {
        try {
            return lines.next();
        } catch (Unreadable e) {
            throw new Unreadable("line " + (lines.number() + 1), e.reason());
        }
    }

    private static void article(Place place, LongLines lines, Consumer<Found> to) {
        if (lines.isTooLong()) {
            throw new Unreadable("it is longer than " + Encoding.LARGEST + " bytes");
        }
        String line = line(lines);
        if (!line.isBlank()) {
            JsonNode node = JsonObject.parse("it", line);
            String recorded = node.has("onrecord") ? line : null;
            to.accept(new Found.Article(place, body(node), metadata(node), "UTF-8", recorded));
        }
    }

    private static String line(LongLines lines) {
        try {
            String line = Encoding.utf8(lines.bytes(), lines.length());
            return line.startsWith("\ufeff") ? line.substring(1) : line;
        } catch (CharacterCodingException e) {
            byte[] bytes = Arrays.copyOf(lines.bytes(), lines.length());
            throw new Unreadable("it is no valid UTF-8 at byte " + Encoding.firstDamage(bytes, UTF_8) + " of the line");
        }
    }

    private static Metadata metadata(JsonNode node) {
        return new Metadata(
                text(node, "headline", "title"),
                text(node, "byline", "author"),
                day(text(node, "publishedOn", "datePublished", "published", "date")),
                url(text(node, "url")),
                text(node, "source", "publisher"));
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        if (written == null) {
            return null;
        }
        return Dates.day(written).orElseThrow(() -> new Unreadable("\"" + written + "\" is no date like 2016-04-12"));
    }

    private static @Nullable String url(@Nullable String written) {
        if (written != null && !WebAddress.is(written)) {
            throw new Unreadable("\"" + written + "\" is no address like https://news.example/talks");
        }
        return written;
    }

    /** As it stands: spans count from its first character. */
    private static String body(JsonNode node) {
        return Stream.of("text", "body", "articleBody")
                .map(node::path)
                .filter(JsonNode::isTextual)
                .findFirst()
                .orElseThrow(() -> new Unreadable("it has no \"text\""))
                .textValue();
    }

    /** The first of the keys that holds words. */
    private static @Nullable String text(JsonNode node, String... keys) {
        return Stream.of(keys)
                .map(key -> node.path(key).asText("").strip())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
