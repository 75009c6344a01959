package org.lianban.casework.letter;

import io.smallrye.health.api.HealthGroup;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Whether letters get their papers in time: {@code /q/health/group/papers}, never readiness. */
@HealthGroup("papers")
@ApplicationScoped
class PaperHealth implements HealthCheck {
    private final PaperStore papers;
    private final LetterConfig config;

    PaperHealth(PaperStore papers, LetterConfig config) {
        this.papers = papers;
        this.config = config;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            long waited = papers.longestWait();
            return HealthCheckResponse.named("papers")
                    .status(waited <= config.paperAlarm().toSeconds())
                    .withData("longestWaitSeconds", waited)
                    .build();
        } catch (IllegalStateException e) {
            return HealthCheckResponse.down("papers");
        }
    }
}
