package org.onrecord.startup;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** How much memory the embedded PostgreSQL keeps its pages in ({@code shared_buffers}). */
final class Buffers {
    /** A small archive needs no more, and an empty one takes none of it. */
    private static final long LEAST = 128;

    /** The indexes of a million short articles that are touched anywhere come to about so much. */
    private static final long MOST = 1024;

    private static final long SHARE = 16;

    private Buffers() {}

    /** A sixteenth of the memory that this process may see. */
    static long megabytes() {
        long memory =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize() >> 20;
        return Math.max(LEAST, Math.min(MOST, memory / SHARE));
    }
}
