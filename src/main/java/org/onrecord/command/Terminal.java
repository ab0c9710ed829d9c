package org.onrecord.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether somebody looks at what is printed on standard error, wherever standard input and output lead. */
final class Terminal {
    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

    private Terminal() {}

    /** Where the system does not tell (no Linux): whether there is a console at all. */
    static boolean isWatched() {
        try {
            String leadsTo = Files.readSymbolicLink(STANDARD_ERROR).toString();
            return leadsTo.startsWith("/dev/pts/") || leadsTo.startsWith("/dev/tty");
        } catch (IOException e) {
            return System.console() != null;
        }
    }
}
