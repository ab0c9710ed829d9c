package org.onrecord.ingestion.run;

/**
 * Work that this process is not to finish: another one took it when this one was silent for too long, or this one is
 * told to stop. Whatever it has done of it since is not kept.
 */
final class LeftToOthers extends RuntimeException {
    private static final long serialVersionUID = 1;
}
