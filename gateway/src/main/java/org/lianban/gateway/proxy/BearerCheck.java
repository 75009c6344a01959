package org.lianban.gateway.proxy;

import static org.lianban.kernel.counter.CounterRefusal.NOT_AUTHENTICATED;
import static org.lianban.kernel.counter.CounterRefusal.UNAVAILABLE;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.lianban.gateway.problem.GatewayProblems;

/**
 * Lets a request pass only with a token that OIDC has verified: signature, issuer, audience, expiry
 * and that it is an access token. The services verify it again.
 */
@Singleton
class BearerCheck {
    private static final Logger LOG = Logger.getLogger(BearerCheck.class);
    private static final String INVALID_TOKEN = "Bearer error=\"invalid_token\"";

    private final IdentityProviderManager identities;
    private final GatewayProblems problems;

    BearerCheck(IdentityProviderManager identities, GatewayProblems problems) {
        this.identities = identities;
        this.problems = problems;
    }

    /** Goes on on the request's own thread; the body waits meanwhile. */
    void admit(RoutingContext exchange, Runnable pass) {
        exchange.request().pause();
        Context thread = exchange.vertx().getOrCreateContext();
        BiConsumer<RoutingContext, Throwable> refused =
                (failed, failure) -> thread.runOnContext(x -> refused(failed, failure));
        // In place of the framework's own, which would end the exchange without a body.
        exchange.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, refused);
        QuarkusHttpUser.getSecurityIdentity(exchange, identities)
                .subscribe()
                .with(
                        identity -> thread.runOnContext(x -> known(exchange, identity, pass)),
                        failure -> LOG.debugv(failure, "a token was refused"));
    }

    private void known(
            RoutingContext exchange, @Nullable SecurityIdentity identity, Runnable pass) {
        if (identity == null || identity.isAnonymous()) {
            exchange.response().putHeader("WWW-Authenticate", "Bearer");
            refuse(exchange);
        } else if (!isAccessToken(identity)) {
            exchange.response().putHeader("WWW-Authenticate", INVALID_TOKEN);
            refuse(exchange);
        } else {
            pass.run();
        }
    }

    private void refused(RoutingContext exchange, Throwable failure) {
        if (isProviderSilent(failure)) {
            exchange.request().resume();
            problems.answer(exchange, UNAVAILABLE);
            return;
        }
        exchange.response().putHeader("WWW-Authenticate", INVALID_TOKEN);
        refuse(exchange);
    }

    private void refuse(RoutingContext exchange) {
        exchange.request().resume();
        problems.answer(exchange, NOT_AUTHENTICATED);
    }

    /** An id or refresh token says so itself; not every way of verifying looks at it. */
    private static boolean isAccessToken(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                && "Bearer".equals(token.getClaim("typ"));
    }

    /** The identity provider could not be asked for its keys: not the caller's fault. */
    private static boolean isProviderSilent(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException || cause instanceof TimeoutException) {
                return true;
            }
        }
        return false;
    }
}
