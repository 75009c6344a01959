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
    private final PasswordCookie password;

    FirstAct(SeenCookie seen, PasswordCookie password) {
        this.seen = seen;
        this.password = password;
    }

    @Override
    public Uni<Void> action(AuthenticationCompletionContext completed) {
        if (completed.identity().getPrincipal() instanceof JsonWebToken idToken) {
            SessionTimes times = SessionTimes.startingAt(Instant.now());
            seen.write(completed.routingContext(), times, idToken);
            password.satisfied(completed.routingContext());
        }
        return Uni.createFrom().voidItem();
    }
}
