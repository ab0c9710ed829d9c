package org.onrecord.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PostmasterTest {
    @Test
    void aRunningProcessIsNotLeaving() {
        assertThat(of(ProcessHandle.current().pid()).isLeaving()).isFalse();
    }

    /** The shell becomes a program that never asks what became of its child. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void whoHasEndedAndStillHasANumberIsLeaving() throws IOException, InterruptedException {
        Process parent = new ProcessBuilder("sh", "-c", "sleep 0 & echo $!; exec sleep 60").start();
        try (BufferedReader out = parent.inputReader()) {
            Postmaster ended = of(Long.parseLong(out.readLine()));
            long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (!ended.isLeaving() && System.nanoTime() < deadline) {
                Pause.ofMillis(20);
            }
            assertThat(ended.isLeaving()).isTrue();
        } finally {
            parent.destroyForcibly().waitFor();
        }
    }

    private static Postmaster of(long pid) {
        return new Postmaster(Path.of("data"), pid, 5432);
    }
}
