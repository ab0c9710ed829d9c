package org.onrecord.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What lies where in the data folder ({@code .onrecord}). Nobody but its owner can look in.
 *
 * @param credentials of the server whose data lies here; drawn once, when the folder is made
 */
record DataFolder(Path directory, Credentials credentials) {
    static final String USER = "postgres";

    /** Makes the folder if it is not there, with a password for the server to be. */
    static DataFolder prepare(Path directory) {
        try {
            Path absolute = directory.toAbsolutePath().normalize();
            Files.createDirectories(absolute);
            Files.setPosixFilePermissions(absolute, PosixFilePermissions.fromString("rwx------"));
            Path password = absolute.resolve("password");
            if (Files.notExists(password)) {
                writePassword(password);
            }
            return new DataFolder(
                    absolute, new Credentials(USER, Files.readString(password).strip()));
        } catch (IOException e) {
            throw new CannotStart(
                    "Cannot write to the data folder " + directory
                            + ". Make it writable, or choose another with onrecord.data.directory (environment: ONRECORD_DATA_DIRECTORY).",
                    e);
        }
    }

    /** Whole or not at all: another process may look at the same moment. */
    private static void writePassword(Path file) throws IOException {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        Path fresh = Files.createTempFile(
                file.getParent(),
                "password",
                null,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, HexFormat.of().formatHex(secret));
        try {
            Files.createLink(file, fresh);
        } catch (java.nio.file.FileAlreadyExistsException e) {
            // the other process was first: its password is the one
        } finally {
            Files.delete(fresh);
        }
    }

    Path data() {
        return directory.resolve("postgresql");
    }

    Path binaries() {
        return directory.resolve("binaries");
    }

    Path ownerLock() {
        return directory.resolve("owner.lock");
    }

    Path passwordFile() {
        return directory.resolve("password");
    }

    Path serverLog() {
        return directory.resolve("postgresql.log");
    }

    /** The server that says it runs on this data, alive or not. */
    Optional<Postmaster> postmaster() {
        Path file = data().resolve("postmaster.pid");
        try {
            return Files.exists(file) ? Postmaster.of(data(), Files.readAllLines(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Unpacking leaves the folder of the binaries writable for everybody. It is not there when this process has unpacked
     * them elsewhere before: then that place is used again.
     */
    void closeToOthers() throws IOException {
        if (Files.exists(binaries())) {
            Files.setPosixFilePermissions(binaries(), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
