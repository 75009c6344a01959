package org.lianban.kernel.courier;

import io.smallrye.health.api.HealthGroup;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * A health group of its own, {@code /q/health/group/courier}, never readiness: filing goes on
 * without Kafka.
 */
@HealthGroup("courier")
@ApplicationScoped
class CourierHealth implements HealthCheck {
    private final OwnTransaction transaction;
    private final DataSource database;
    private final CourierConfig config;

    CourierHealth(OwnTransaction transaction, DataSource database, CourierConfig config) {
        this.transaction = transaction;
        this.database = database;
        this.config = config;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            CourierState state = transaction.call(() -> CourierState.of(database));
            boolean late = state.oldestUnsent().compareTo(config.alarm()) > 0;
            return HealthCheckResponse.named("courier")
                    .status(!late && state.parkedFacts() == 0)
                    .withData("oldestUnsentSeconds", state.oldestUnsent().toSeconds())
                    .withData("backlog", state.backlog())
                    .withData("parkedFacts", state.parkedFacts())
                    .withData("parkedSubjects", state.parkedSubjects())
                    .build();
        } catch (CourierFault e) {
            return HealthCheckResponse.down("courier");
        }
    }
}
