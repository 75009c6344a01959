package org.lianban.gateway.session;

import static org.lianban.gateway.problem.GatewayRefusal.SIGN_IN_FAILED;
import static org.lianban.gateway.problem.GatewayRefusal.SIGN_IN_UNAVAILABLE;

import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.lianban.gateway.problem.GatewayProblems;
import org.lianban.kernel.counter.Refusal;

/** The way to the sign-in page and back. A person who gets lost on it reads a page, always. */
@Singleton
class SignInRoutes {
    private static final Logger LOG = Logger.getLogger(SignInRoutes.class);

    static final String SIGN_IN = "/session/sign-in";

    private final Identification identification;
    private final HttpAuthenticator authenticator;
    private final SeenCookie seen;
    private final ProviderReach reach;
    private final GatewayProblems problems;

    SignInRoutes(
            Identification identification,
            HttpAuthenticator authenticator,
            SeenCookie seen,
            ProviderReach reach,
            GatewayProblems problems) {
        this.identification = identification;
        this.authenticator = authenticator;
        this.seen = seen;
        this.reach = reach;
        this.problems = problems;
    }

    void open(@Observes Router router) {
        router.get(SIGN_IN).handler(this::signIn);
        router.get("/session/callback").handler(this::callback);
        router.get("/session/failed").handler(exchange -> lost(exchange, SIGN_IN_FAILED));
    }

    private void signIn(RoutingContext exchange) {
        identification.ask(
                exchange,
                identity -> {
                    if (identity != null && isAtWork(exchange, identity)) {
                        redirect(exchange, returnPath(exchange));
                    } else {
                        begin(exchange);
                    }
                },
                failure -> beginAfter(exchange, failure));
    }

    private void beginAfter(RoutingContext exchange, Throwable failure) {
        if (Identification.isProviderSilent(failure)) {
            lost(exchange, SIGN_IN_UNAVAILABLE);
        } else {
            begin(exchange);
        }
    }

    private void begin(RoutingContext exchange) {
        if (exchange.request().getParam(SignInDone.MARK) != null) {
            // Signed in, and yet no session: the browser does not keep our cookies.
            lost(exchange, SIGN_IN_FAILED);
            return;
        }
        Context thread = exchange.vertx().getOrCreateContext();
        reach.isThere(exchange)
                .onSuccess(
                        there ->
                                thread.runOnContext(
                                        x -> {
                                            if (there) {
                                                challenge(exchange);
                                            } else {
                                                lost(exchange, SIGN_IN_UNAVAILABLE);
                                            }
                                        }));
    }

    private void challenge(RoutingContext exchange) {
        SeenCookie.clearAll(exchange);
        Context thread = exchange.vertx().getOrCreateContext();
        authenticator
                .getChallenge(exchange)
                .subscribe()
                .with(
                        challenge -> thread.runOnContext(x -> follow(exchange, challenge)),
                        failure ->
                                thread.runOnContext(
                                        x -> {
                                            LOG.warnv(failure, "a sign-in could not be begun");
                                            lost(exchange, SIGN_IN_UNAVAILABLE);
                                        }));
    }

    private void follow(RoutingContext exchange, @Nullable ChallengeData challenge) {
        String location =
                challenge == null ? null : challenge.getHeaders().get(HttpHeaders.LOCATION);
        if (location == null) {
            // Back from the sign-in page by the browser's arrow: its state is lost.
            lost(exchange, SIGN_IN_FAILED);
        } else {
            redirect(exchange, location);
        }
    }

    private void callback(RoutingContext exchange) {
        identification.ask(
                exchange,
                identity -> {
                    if (identity == null) {
                        lost(exchange, SIGN_IN_FAILED);
                    } else {
                        // The same way back a second time, from the browser's history.
                        redirect(exchange, ReturnPath.HOME);
                    }
                },
                failure -> {
                    if (failure instanceof AuthenticationRedirectException onward) {
                        redirect(exchange, onward.getRedirectUri());
                    } else if (Identification.isProviderSilent(failure)) {
                        lost(exchange, SIGN_IN_UNAVAILABLE);
                    } else {
                        lost(exchange, SIGN_IN_FAILED);
                    }
                });
    }

    private boolean isAtWork(RoutingContext exchange, SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken idToken
                && seen.lasting(exchange, idToken, Instant.now()).isPresent();
    }

    private void lost(RoutingContext exchange, Refusal refusal) {
        exchange.request().resume();
        String again =
                SIGN_IN
                        + "?return="
                        + URLEncoder.encode(returnPath(exchange), StandardCharsets.UTF_8);
        problems.page(exchange, refusal, again);
    }

    private static String returnPath(RoutingContext exchange) {
        return ReturnPath.of(exchange.request().getParam("return"));
    }

    private static void redirect(RoutingContext exchange, String location) {
        exchange.request().resume();
        exchange.response()
                .setStatusCode(302)
                .putHeader("Location", location)
                .putHeader("Cache-Control", "no-store")
                .end();
    }
}
