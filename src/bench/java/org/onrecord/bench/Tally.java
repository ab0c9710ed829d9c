package org.onrecord.bench;

import org.HdrHistogram.Histogram;
import org.onrecord.bench.Client.Answered;

/** What one contender did in the turns of a round. */
final class Tally {
    private final Histogram nanos = new Histogram(3);
    private double seconds;
    private double serviceCpu;
    private double databaseCpu;

    void add(Answered answered, double service, double database) {
        nanos.add(answered.nanos());
        seconds += answered.seconds();
        serviceCpu += service;
        databaseCpu += database;
    }

    long requests() {
        return nanos.getTotalCount();
    }

    Measured measured() {
        double requests = requests();
        return new Measured(
                requests / seconds,
                (serviceCpu + databaseCpu) / requests * 1e6,
                serviceCpu / requests * 1e6,
                nanos.getValueAtPercentile(50) / 1e6,
                nanos.getValueAtPercentile(99) / 1e6);
    }
}
