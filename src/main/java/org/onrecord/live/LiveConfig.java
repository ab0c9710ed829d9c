package org.onrecord.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much may be kept for those who wait. */
@ConfigMapping(prefix = "onrecord.live")
interface LiveConfig {
    /** Characters that wait for clients who read slowly, in all; beyond it those lose their connection. */
    @WithDefault("64000000")
    long held();

    /** Characters of subscriptions that differ from each other, in all. */
    @WithDefault("8000000")
    long different();

    /** Statements for subscriptions that run at once. */
    @WithDefault("4")
    int threads();
}
