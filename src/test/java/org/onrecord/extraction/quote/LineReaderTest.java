package org.onrecord.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.extraction.quote.Tag.Layer;

class LineReaderTest {
    @Test
    void manyWordsThatMayWellBeAContentAreOne() {
        List<TaggedSpan> spans = read(content(8));

        assertThat(spans).hasSize(1);
        assertThat(spans.get(0).from()).isZero();
        assertThat(spans.get(0).to()).isEqualTo(8);
    }

    @Test
    void oneWordThatMayWellBeAContentIsNone() {
        assertThat(read(Layer.CONTENT.whole())).isEmpty();
    }

    /** The tags of a content of so many words. */
    private static int[] content(int words) {
        int[] tags = new int[words];
        Arrays.fill(tags, Layer.CONTENT.inside());
        tags[0] = Layer.CONTENT.begin();
        tags[words - 1] = Layer.CONTENT.end();
        return tags;
    }

    /** Reads a line each of whose words has the given tag or none, the one as probable as the other. */
    private static List<TaggedSpan> read(int... tags) {
        Rows rows = new Rows();
        rows.extend(tags.length);
        for (int word = 0; word < tags.length; word++) {
            float[] scores = new float[Tag.COUNT];
            Arrays.fill(scores, -20);
            scores[Tag.NONE] = 0;
            scores[tags[word]] = 0;
            rows.add(word, 1, scores, 0, new float[Rows.PROJECTIONS], 0);
        }
        rows.settle(tags.length);
        return new LineReader(rows, 0, tags.length).spans();
    }
}
