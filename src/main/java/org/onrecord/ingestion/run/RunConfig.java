package org.onrecord.ingestion.run;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How runs share work. */
@ConfigMapping(prefix = "onrecord.ingestion")
interface RunConfig {
    /** How long work stays with a process that does not answer; after that others take it. */
    @WithDefault("30s")
    Duration lease();

    /** How many items may wait: the sources are not looked through further until they are fewer. */
    @WithDefault("1000")
    int waiting();

    /** How many items a thread takes at once, at most. */
    @WithDefault("32")
    int batch();

    /** Whether addresses may be sources; of the open internet alone. */
    @WithDefault("false")
    boolean urls();

    /** Whether a service that starts goes on with the runs that have not ended. */
    @WithDefault("true")
    boolean resume();
}
