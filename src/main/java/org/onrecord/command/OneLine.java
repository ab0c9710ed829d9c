package org.onrecord.command;

import java.io.UncheckedIOException;
import org.onrecord.startup.CannotStart;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What the operator can mend is told in one line; what is our mistake, with its trace. */
final class OneLine implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        if (failure instanceof CannotStart || failure instanceof UncheckedIOException) {
            command.getErr().println(failure.getMessage());
            return ExitCode.SOFTWARE;
        }
        throw failure;
    }
}
