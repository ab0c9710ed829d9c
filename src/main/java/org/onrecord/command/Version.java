package org.onrecord.command;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version as the build wrote it into the jar. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {
            "onrecord "
                    + Objects.requireNonNullElse(
                            Version.class.getPackage().getImplementationVersion(), "in development")
        };
    }
}
