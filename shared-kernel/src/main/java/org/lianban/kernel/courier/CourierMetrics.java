package org.lianban.kernel.courier;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** What the courier counts. */
final class CourierMetrics {
    private final Counter sent;
    private final Counter sendErrors;
    private final Counter applied;
    private final Counter duplicates;
    private final Counter unknown;
    private final Counter parked;

    CourierMetrics(MeterRegistry registry) {
        this.sent = registry.counter("courier.facts.sent");
        this.sendErrors = registry.counter("courier.send.errors");
        this.applied = registry.counter("courier.facts.applied");
        this.duplicates = registry.counter("courier.duplicates.dropped");
        this.unknown = registry.counter("courier.unknown.types");
        this.parked = registry.counter("courier.facts.parked");
    }

    void sent(int facts) {
        sent.increment(facts);
    }

    void sendFailed() {
        sendErrors.increment();
    }

    /** Counts what became of an arrived fact; call after the commit. */
    void count(Outcome outcome) {
        switch (outcome) {
            case APPLIED -> applied.increment();
            case DUPLICATE -> duplicates.increment();
            case UNKNOWN -> unknown.increment();
            case PARKED -> parked.increment();
            case NOTHING -> {}
        }
    }

    double duplicates() {
        return duplicates.count();
    }

    double unknown() {
        return unknown.count();
    }
}
