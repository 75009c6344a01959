package org.lianban.acceptance;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** The same for each of many, several at once; whatever one of them throws is not lost. */
final class AtOnce {
    private AtOnce() {}

    static <T> void each(int several, List<T> all, Consumer<T> step) {
        try (ExecutorService workers = Executors.newFixedThreadPool(several)) {
            List<? extends Future<?>> begun =
                    all.stream().map(one -> workers.submit(() -> step.accept(one))).toList();
            for (Future<?> one : begun) {
                one.get();
            }
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
