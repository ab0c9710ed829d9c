package org.onrecord.extraction.quote;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** The transformer: windows in, {@link Rows} out. Several threads may use one. */
final class Model implements AutoCloseable {
    /** Word pieces that are read at once: 2,048 take a tenth more time and 200 MB more memory, since less of them stays in the caches. */
    private static final int BATCH = 768;

    private static final int FEATURES = 3;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    /**
     * Loads the model from the class path.
     *
     * @param threads how many threads work on one text
     */
    Model(int threads) {
        try (InputStream model = Objects.requireNonNull(Model.class.getResourceAsStream("quotes.onnx"));
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            // threads that wait let others have the processor: two to three times as fast on a busy machine
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            session = environment.createSession(model.readAllBytes(), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException("the quote model cannot be loaded", e);
        }
    }

    /** Reads windows, and adds what they say of their words. Where no letter stands, nothing is said and nothing run. */
    void read(Encoding text, List<Window> windows, Rows rows) {
        List<Window> byLength = new ArrayList<>();
        for (Window window : windows) {
            if (window.hasLetters(text)) {
                byLength.add(window);
            } else {
                IntStream.range(window.from(), window.to())
                        .forEach(word -> rows.addNone(word, window.weight(text, word)));
            }
        }
        byLength.sort(Comparator.comparingInt((Window w) -> w.pieces(text)).reversed());
        for (int i = 0; i < byLength.size(); ) {
            int length = byLength.get(i).pieces(text) + 2;
            int end = Math.min(byLength.size(), i + Math.max(1, BATCH / length));
            run(text, byLength.subList(i, end), length, rows);
            i = end;
        }
    }

    private void run(Encoding text, List<Window> windows, int length, Rows rows) {
        Batch batch = new Batch(windows.size(), length);
        for (int i = 0; i < windows.size(); i++) {
            batch.add(text, windows.get(i), i);
        }
        long[] shape = {windows.size(), length};
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(batch.ids), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(batch.mask), shape);
                OnnxTensor features = OnnxTensor.createTensor(
                        environment, LongBuffer.wrap(batch.features), new long[] {windows.size(), length, FEATURES});
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "feats", features, "attention_mask", mask))) {
            float[] tags = floats(result, "tags");
            float[] links = floats(result, "link");
            for (int i = 0; i < windows.size(); i++) {
                take(text, windows.get(i), i * length, tags, links, rows);
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the quote model failed", e);
        }
    }

    private static float[] floats(OrtSession.Result result, String output) {
        OnnxTensor tensor = (OnnxTensor) result.get(output).orElseThrow();
        FloatBuffer values = tensor.getFloatBuffer();
        if (values.hasArray()) {
            return values.array();
        }
        float[] copy = new float[values.remaining()];
        values.get(copy);
        return copy;
    }

    private static void take(Encoding text, Window window, int place, float[] tags, float[] links, Rows rows) {
        for (int word = window.from(); word < window.to(); word++) {
            int at = place + 1 + text.firstPiece[word] - text.firstPiece[window.from()];
            float weight = window.weight(text, word);
            rows.add(word, weight, tags, at * Tag.COUNT, links, at * Rows.PROJECTIONS);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the quote model cannot be closed", e);
        }
    }

    /** The model's input: windows of equal length, the shorter ones padded. */
    private static final class Batch {
        final long[] ids;
        final long[] mask;
        final long[] features;
        private final int length;

        Batch(int windows, int length) {
            this.length = length;
            ids = new long[windows * length];
            mask = new long[windows * length];
            features = new long[windows * length * FEATURES];
        }

        void add(Encoding text, Window window, int row) {
            int at = row * length;
            put(at++, WordPieces.START);
            for (int word = window.from(); word < window.to(); word++) {
                int first = text.firstPiece[word];
                for (int piece = first; piece < text.firstPiece[word + 1]; piece++) {
                    features[at * FEATURES] = text.letters[word];
                    features[at * FEATURES + 1] = piece == first ? text.breaks[word] : 0;
                    features[at * FEATURES + 2] = text.marks[word];
                    put(at++, text.pieces[piece]);
                }
            }
            put(at, WordPieces.END);
        }

        private void put(int at, int id) {
            ids[at] = id;
            mask[at] = 1;
        }
    }
}
