package org.lianban.gateway.session;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Has OIDC look at a request, and answers on the request's own thread; the body waits meanwhile.
 */
@Singleton
class Identification {
    private static final Logger LOG = Logger.getLogger(Identification.class);

    private final IdentityProviderManager identities;

    Identification(IdentityProviderManager identities) {
        this.identities = identities;
    }

    void ask(
            RoutingContext exchange,
            Consumer<@Nullable SecurityIdentity> known,
            Consumer<Throwable> refused) {
        exchange.request().pause();
        Context thread = exchange.vertx().getOrCreateContext();
        BiConsumer<RoutingContext, Throwable> failed =
                (same, failure) -> thread.runOnContext(x -> guarded(same, refused, failure));
        // In place of the framework's own, which would end the exchange without a body.
        exchange.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, failed);
        QuarkusHttpUser.getSecurityIdentity(exchange, identities)
                .subscribe()
                .with(
                        identity ->
                                thread.runOnContext(x -> guarded(exchange, known, known(identity))),
                        failure -> LOG.debugv(failure, "a request was not identified"));
    }

    /** The identity provider could not be asked: not the caller's fault. */
    static boolean isProviderSilent(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException || cause instanceof TimeoutException) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable SecurityIdentity known(@Nullable SecurityIdentity identity) {
        return identity == null || identity.isAnonymous() ? null : identity;
    }

    // Outside the router's own care by now: a bug must still end the exchange.
    private static <T extends @Nullable Object> void guarded(
            RoutingContext exchange, Consumer<T> step, T value) {
        try {
            step.accept(value);
        } catch (RuntimeException bug) {
            exchange.fail(bug);
        }
    }
}
