package org.onrecord.extraction;

/** The door to reading: text in, what it says out. Safe for use by several threads at once. */
public interface Extractor extends AutoCloseable {
    /**
     * Reads one article.
     *
     * @param text an article as a newsroom has it: plain text, any length
     * @return what was found; never throws for what the text holds
     */
    Extraction extract(String text);

    @Override
    void close();

    /** Loads the models and lexicons that come with the program. Takes about a second; keep the result. */
    static Extractor load() {
        return load(Runtime.getRuntime().availableProcessors());
    }

    /**
     * As {@link #load()}.
     *
     * @param threads how many work on one text: 1 where as many texts as there are cores are read at once
     */
    static Extractor load(int threads) {
        return new ArticleExtractor(threads);
    }
}
