package org.onrecord.bench;

import java.io.IOException;
import java.sql.SQLException;

/**
 * What some articles took.
 *
 * @param articles how many
 * @param seconds by the clock
 * @param cpu seconds of processor time, of all that took part
 */
record Taken(int articles, double seconds, double cpu) {
    /** Articles going through something to their end. */
    interface Work {
        void run() throws IOException, SQLException;
    }

    /** Reads a sum of processor times. */
    interface Processors {
        double seconds();
    }

    static Taken by(Work work, int articles, Processors processors) throws IOException, SQLException {
        double cpu = processors.seconds();
        long start = System.nanoTime();
        work.run();
        return new Taken(articles, (System.nanoTime() - start) / 1e9, processors.seconds() - cpu);
    }

    /** A second. */
    double rate() {
        return articles / seconds;
    }

    /** Milliseconds of processor time an article. */
    double cost() {
        return cpu / articles * 1e3;
    }
}
