package org.onrecord.ingestion.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Every file of a folder and of the folders in it, links followed once. */
final class Folder extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Consumer<Found> to;

    Folder(Path root, Consumer<Found> to) {
        this.root = root;
        this.to = to;
    }

    static void read(Path root, Consumer<Found> to) {
        try {
            Files.walkFileTree(root, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Folder(root, to));
        } catch (IOException e) {
            to.accept(failure(root, e));
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            to.accept(new Found.Failure(Place.in(file.toString()), "it is a link to nothing"));
        } else if (attributes.isRegularFile() && !isHidden(file) && !Sidecar.is(file)) {
            Sources.readFile(file, to);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) {
        to.accept(failure(file, reason));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException reason) {
        if (reason != null) {
            to.accept(failure(folder, reason));
        }
        return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
        return !path.equals(root) && path.getFileName().toString().startsWith(".");
    }

    private static Found.Failure failure(Path path, IOException reason) {
        return new Found.Failure(
                Place.in(path.toString()),
                reason instanceof FileSystemLoopException
                        ? "it is a link back to a folder that it is in"
                        : reason instanceof AccessDeniedException
                                ? "it cannot be opened; its permissions are in the way"
                                : "it cannot be opened: " + reason.getMessage());
    }
}
