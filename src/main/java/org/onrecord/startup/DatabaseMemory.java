package org.onrecord.startup;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** How much memory the embedded PostgreSQL keeps its pages in, where nobody has said. */
public final class DatabaseMemory {
    /** A small archive needs no more. */
    static final long LEAST = 128;

    /** What anybody may ask for: a terabyte. */
    static final long HIGHEST = 1 << 20;

    /** What is touched anywhere in the indexes of a million short articles comes to less. */
    private static final long MOST = 4096;

    /** PostgreSQL's manual gives a server of its own a quarter; here the reader works beside it. */
    private static final long SHARE = 6;

    private DatabaseMemory() {}

    /** Megabytes: a sixth of the memory that this process may see. What an archive does not fill is not taken. */
    public static long ofMachine() {
        long memory =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize() >> 20;
        return Math.max(LEAST, Math.min(MOST, memory / SHARE));
    }
}
