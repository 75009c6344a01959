package org.lianban.gateway.session;

import static org.lianban.gateway.problem.GatewayRefusal.CROSS_SITE_REFUSED;
import static org.lianban.kernel.counter.CounterRefusal.UNAVAILABLE;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.Context;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.lianban.gateway.problem.GatewayProblems;

/** How long a session still lasts, and its end at both ends. */
@Singleton
class SessionRoutes {
    private final Identification identification;
    private final SeenCookie seen;
    private final ProviderReach reach;
    private final PasswordCookie password;
    private final SessionConfig config;
    private final GatewayProblems problems;
    private final Event<SignedOut> signedOut;

    SessionRoutes(
            Identification identification,
            SeenCookie seen,
            ProviderReach reach,
            PasswordCookie password,
            SessionConfig config,
            GatewayProblems problems,
            Event<SignedOut> signedOut) {
        this.identification = identification;
        this.seen = seen;
        this.reach = reach;
        this.password = password;
        this.config = config;
        this.problems = problems;
        this.signedOut = signedOut;
    }

    void open(@Observes Router router) {
        router.get("/session").handler(this::look);
        router.post("/session/sign-out").handler(this::signOut);
    }

    private void look(RoutingContext exchange) {
        identification.ask(
                exchange,
                identity -> json(exchange, state(exchange, identity)),
                failure -> {
                    if (Identification.isProviderSilent(failure)) {
                        silent(exchange);
                    } else {
                        json(exchange, state(exchange, null));
                    }
                });
    }

    private JsonObject state(RoutingContext exchange, @Nullable SecurityIdentity identity) {
        if (Admission.hasToken(exchange)
                || identity == null
                || !(identity.getPrincipal() instanceof JsonWebToken idToken)) {
            return new JsonObject().put("signedIn", false);
        }
        return seen.lasting(exchange, idToken, Instant.now())
                .map(
                        times ->
                                new JsonObject()
                                        .put("signedIn", true)
                                        .put("idleEndsAt", times.idleEndsAt(config))
                                        .put("endsAt", times.endsAt(config)))
                .orElseGet(() -> new JsonObject().put("signedIn", false));
    }

    private void signOut(RoutingContext exchange) {
        if (CrossSite.isForged(exchange.request())) {
            problems.answer(exchange, CROSS_SITE_REFUSED);
            return;
        }
        identification.ask(
                exchange,
                identity -> {
                    if (identity != null && identity.getPrincipal() instanceof JsonWebToken token) {
                        signedOut.fire(new SignedOut(Admission.session(token)));
                    }
                    end(exchange, identity);
                },
                failure -> endedHere(exchange));
    }

    private void end(RoutingContext exchange, @Nullable SecurityIdentity identity) {
        AuthorizationCodeTokens tokens = exchange.get(AuthorizationCodeTokens.class.getName());
        if (identity == null || tokens == null) {
            endedHere(exchange);
            return;
        }
        String farEnd = farEnd(exchange, identity, tokens);
        Context thread = exchange.vertx().getOrCreateContext();
        reach.isThere(exchange)
                .onSuccess(
                        there ->
                                thread.runOnContext(
                                        x -> {
                                            if (there) {
                                                cleared(exchange, farEnd, true);
                                            } else {
                                                endedHere(exchange);
                                            }
                                        }));
    }

    /**
     * The identity provider does not know of it: he would sign in whoever comes next, so the next
     * sign-in of this browser asks for the password.
     */
    private void endedHere(RoutingContext exchange) {
        password.demand(exchange);
        cleared(exchange, ReturnPath.SIGNED_OUT, false);
    }

    /** Where the browser ends the session that the identity provider has of it. */
    private static String farEnd(
            RoutingContext exchange, SecurityIdentity identity, AuthorizationCodeTokens tokens) {
        OidcConfigurationMetadata provider =
                identity.getAttribute(OidcUtils.CONFIG_METADATA_ATTRIBUTE);
        return provider.getEndSessionUri()
                + "?id_token_hint="
                + encoded(tokens.getIdToken())
                + "&post_logout_redirect_uri="
                + encoded(CrossSite.own(exchange.request()) + ReturnPath.SIGNED_OUT);
    }

    private static void cleared(RoutingContext exchange, String redirect, boolean atProvider) {
        SeenCookie.clearAll(exchange);
        json(exchange, new JsonObject().put("redirect", redirect).put("atProvider", atProvider));
    }

    private void silent(RoutingContext exchange) {
        exchange.request().resume();
        problems.answer(exchange, UNAVAILABLE);
    }

    private static void json(RoutingContext exchange, JsonObject answer) {
        exchange.request().resume();
        exchange.response()
                .putHeader("Content-Type", "application/json")
                .putHeader("Cache-Control", "no-store")
                .end(answer.toBuffer());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
