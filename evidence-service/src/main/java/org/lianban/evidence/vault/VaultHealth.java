package org.lianban.evidence.vault;

import io.smallrye.health.api.HealthGroup;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * A health group of its own, {@code /q/health/group/vault}, never readiness: what has no bytes is
 * taken in, and what is there is read, though the disk is full.
 */
@HealthGroup("vault")
@ApplicationScoped
class VaultHealth implements HealthCheck {
    private final Shelf shelf;

    VaultHealth(Shelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public HealthCheckResponse call() {
        boolean there = shelf.isThere();
        long room = there ? shelf.room() : 0;
        return HealthCheckResponse.named("vault")
                .status(room > 0)
                .withData("folderThere", there)
                .withData("roomBytes", room)
                .build();
    }
}
