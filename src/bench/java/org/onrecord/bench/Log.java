package org.onrecord.bench;

/** What the benchmark says while it runs. */
final class Log {
    private Log() {}

    static void line(String format, Object... arguments) {
        System.out.printf(format + "%n", arguments);
    }
}
