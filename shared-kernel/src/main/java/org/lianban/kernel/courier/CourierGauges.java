package org.lianban.kernel.courier;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The courier's state as metrics, asked every two seconds by a thread of its own: a scrape must
 * neither wait for the database nor run on an event loop with JDBC.
 */
final class CourierGauges {
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final Supplier<CourierState> ask;
    private final CourierThread thread = new CourierThread("courier-gauges");
    private volatile @Nullable CourierState latest;

    CourierGauges(Supplier<CourierState> ask, MeterRegistry registry) {
        this.ask = ask;
        gauge(registry, "courier.oldest.unsent", s -> s.oldestUnsent().toMillis() / 1000.0, "s");
        gauge(registry, "courier.backlog", CourierState::backlog, "facts");
        gauge(registry, "courier.parked.facts", CourierState::parkedFacts, "facts");
        gauge(registry, "courier.parked.subjects", CourierState::parkedSubjects, "subjects");
    }

    void start() {
        thread.start(this::run);
    }

    void stop() {
        thread.stop();
    }

    private void run() {
        Backoff backoff = new Backoff(EVERY);
        while (thread.running()) {
            try {
                latest = ask.get();
            } catch (CourierFault e) {
                latest = null;
            }
            backoff.pause();
        }
    }

    private void gauge(
            MeterRegistry registry,
            String name,
            ToDoubleFunction<CourierState> value,
            String unit) {
        Gauge.builder(name, () -> value(value)).baseUnit(unit).register(registry);
    }

    private double value(ToDoubleFunction<CourierState> value) {
        CourierState state = latest;
        return state == null ? Double.NaN : value.applyAsDouble(state);
    }
}
