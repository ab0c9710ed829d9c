package org.onrecord.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much is measured; each is a system property {@code bench.*}.
 *
 * @param sizes which archives
 * @param rounds in each of which every contender answers every question for a while
 * @param seconds of one such while, in turns of a second
 * @param connections that ask at once
 * @param questions which of them
 * @param contenders which of them, beside the limit
 * @param folder for what is built once: archives, PostGraphile
 */
record Settings(
        List<Size> sizes,
        int rounds,
        int seconds,
        int connections,
        List<String> questions,
        List<String> contenders,
        Path folder) {

    static Settings read() {
        return new Settings(
                list("sizes", "small").map(Size::named).toList(),
                Integer.getInteger("bench.rounds", 5),
                Integer.getInteger("bench.seconds", 4),
                Integer.getInteger("bench.connections", 16),
                list("questions", "Q1,Q2,Q3,Q4,Q5,Q6").toList(),
                list("contenders", "onrecord,postgraphile,postgraphile2").toList(),
                Path.of(System.getProperty("bench.folder", "target/bench")));
    }

    private static Stream<String> list(String name, String unlessTold) {
        return Stream.of(System.getProperty("bench." + name, unlessTold).split(","));
    }
}
