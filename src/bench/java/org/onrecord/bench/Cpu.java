package org.onrecord.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Processor time, as Linux counts it. */
final class Cpu {
    /** Of {@code /proc/PID/stat}, behind the name in brackets: user and system time, its own and of ended children. */
    private static final int FIRST_TIME = 11;

    private static final int LAST_TIME = 14;
    /** USER_HZ, the same on all Linux that Java runs on. */
    private static final double TICKS_A_SECOND = 100;

    private Cpu() {}

    /** Seconds that a process and all that it started have used, those that have ended too. */
    static double seconds(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .mapToDouble(Cpu::own)
                .sum();
    }

    private static double own(ProcessHandle process) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return Stream.of(fields)
                            .skip(FIRST_TIME)
                            .limit(LAST_TIME - FIRST_TIME + 1)
                            .mapToLong(Long::parseLong)
                            .sum()
                    / TICKS_A_SECOND;
        } catch (IOException e) {
            return 0; // it has just ended
        }
    }
}
