package org.onrecord.command;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;

/** In which form the archive is printed. */
enum ExportForm {
    JSONL {
        @Override
        void write(JsonNode article, PrintWriter out) {
            out.println(article);
        }
    },
    CSV {
        @Override
        void begin(PrintWriter out) {
            QuoteTable.header(out);
        }

        @Override
        void write(JsonNode article, PrintWriter out) {
            QuoteTable.rows(article, out);
        }
    },
    JSONLD {
        @Override
        void write(JsonNode article, PrintWriter out) {
            out.println(LinkedData.newsArticle(article));
        }
    },
    ANNOTATIONS {
        @Override
        void write(JsonNode article, PrintWriter out) {
            WebAnnotations.of(article).forEach(out::println);
        }
    };

    /** What stands before the first article. */
    void begin(PrintWriter out) {}

    /**
     * Prints an article.
     *
     * @param article as {@link org.onrecord.archive.Dump} has it
     */
    abstract void write(JsonNode article, PrintWriter out);
}
