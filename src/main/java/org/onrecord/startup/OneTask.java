package org.onrecord.startup;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What the framework runs in place of a service. It makes the object itself, so the task is handed over aside. */
public final class OneTask implements QuarkusApplication {
    private static final AtomicReference<Callable<Integer>> TASK = new AtomicReference<>(() -> 0);

    private static final AtomicReference<@Nullable Throwable> FAILURE = new AtomicReference<>();

    /** Starts the framework, does the task, stops the framework. */
    static int run(Callable<Integer> task) {
        TASK.set(task);
        AtomicInteger code = new AtomicInteger();
        Quarkus.run(OneTask.class, (exit, failure) -> {
            code.set(exit);
            FAILURE.set(failure);
        });
        if (FAILURE.get() instanceof RuntimeException failure) {
            throw failure;
        }
        return code.get();
    }

    @Override
    public int run(String... args) throws Exception {
        return Objects.requireNonNull(TASK.get()).call();
    }
}
