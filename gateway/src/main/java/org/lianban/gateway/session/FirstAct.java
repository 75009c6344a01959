package org.lianban.gateway.session;

import io.quarkus.oidc.AuthenticationCompletionAction;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** A session's times begin when its sign-in is complete. */
@Singleton
class FirstAct implements AuthenticationCompletionAction {
    private final SeenCookie seen;

    FirstAct(SeenCookie seen) {
        this.seen = seen;
    }

    @Override
    public Uni<Void> action(AuthenticationCompletionContext completed) {
        if (completed.identity().getPrincipal() instanceof JsonWebToken idToken) {
            SessionTimes times = SessionTimes.startingAt(Instant.now());
            seen.write(completed.routingContext(), times, idToken);
        }
        return Uni.createFrom().voidItem();
    }
}
