package org.lianban.notification.delivery;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import org.lianban.notification.ledger.Ledger;
import org.lianban.notification.ledger.Planned;

/**
 * Puts planned notices into people's lists. Every replica has one; the database lets one of them
 * work at a time, and the others look again after the poll.
 */
@ApplicationScoped
class Dispatcher {
    private final Ledger ledger;
    private final DeliveryConfig config;
    private final Loop loop;

    Dispatcher(Ledger ledger, DeliveryConfig config) {
        this.ledger = ledger;
        this.config = config;
        this.loop = new Loop("notice-dispatcher", config.poll(), this::dispatch);
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        loop.stop();
    }

    void planned(@Observes(during = TransactionPhase.AFTER_SUCCESS) Planned planned) {
        loop.wake();
    }

    private boolean dispatch() {
        return ledger.send(config.batch()) > 0;
    }
}
