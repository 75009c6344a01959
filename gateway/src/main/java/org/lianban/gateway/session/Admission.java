package org.lianban.gateway.session;

import static org.lianban.gateway.problem.GatewayRefusal.CROSS_SITE_REFUSED;
import static org.lianban.gateway.problem.GatewayRefusal.SESSION_ENDED;
import static org.lianban.kernel.counter.CounterRefusal.NOT_AUTHENTICATED;
import static org.lianban.kernel.counter.CounterRefusal.UNAVAILABLE;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.lianban.gateway.problem.GatewayProblems;
import org.lianban.kernel.counter.Refusal;

/**
 * Lets a request pass with a token that OIDC has verified, or with the session of a person who is
 * still at work; everything else is refused with a problem, never sent to a sign-in page.
 */
@Singleton
public class Admission {
    /** Said by requests that no person made: they do not keep a session alive. */
    private static final String BACKGROUND = "Lianban-Background";

    private static final String TOKENS = OidcUtils.SESSION_COOKIE_NAME + "_" + SessionTenant.NAME;
    private static final String INVALID_TOKEN = "Bearer error=\"invalid_token\"";

    private final Identification identification;
    private final SeenCookie seen;
    private final SessionConfig config;
    private final GatewayProblems problems;

    Admission(
            Identification identification,
            SeenCookie seen,
            SessionConfig config,
            GatewayProblems problems) {
        this.identification = identification;
        this.seen = seen;
        this.config = config;
        this.problems = problems;
    }

    /** For what a person does, unless the request says otherwise. */
    public void admit(RoutingContext exchange, Consumer<Admitted> pass) {
        boolean background = "true".equals(exchange.request().getHeader(BACKGROUND));
        admit(exchange, background, pass);
    }

    /** For what goes on by itself. */
    public void admitInBackground(RoutingContext exchange, Consumer<Admitted> pass) {
        admit(exchange, true, pass);
    }

    static boolean hasToken(RoutingContext exchange) {
        return exchange.request().getHeader("Authorization") != null;
    }

    static boolean isTokenCookie(String name) {
        return name.startsWith(TOKENS);
    }

    /** Whether the browser has, or had, a session here. */
    static boolean hasSession(RoutingContext exchange) {
        return exchange.request().cookies().stream()
                .map(Cookie::getName)
                .anyMatch(name -> name.equals(SeenCookie.NAME) || isTokenCookie(name));
    }

    private void admit(RoutingContext exchange, boolean background, Consumer<Admitted> pass) {
        if (!hasToken(exchange) && hasSession(exchange) && CrossSite.isForged(exchange.request())) {
            problems.answer(exchange, CROSS_SITE_REFUSED);
            return;
        }
        identification.ask(
                exchange,
                identity -> judge(exchange, identity, background, pass),
                failure -> refused(exchange, failure));
    }

    private void judge(
            RoutingContext exchange,
            @Nullable SecurityIdentity identity,
            boolean background,
            Consumer<Admitted> pass) {
        if (identity == null || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            refuse(exchange, "Bearer");
        } else if (hasToken(exchange)) {
            judgeToken(exchange, token, pass);
        } else {
            judgeSession(exchange, token, background, pass);
        }
    }

    /** An id or refresh token says so itself; not every way of verifying looks at it. */
    private void judgeToken(RoutingContext exchange, JsonWebToken token, Consumer<Admitted> pass) {
        if (!"Bearer".equals(token.getClaim("typ"))) {
            refuse(exchange, INVALID_TOKEN);
            return;
        }
        Instant until = Instant.ofEpochSecond(token.getExpirationTime());
        pass.accept(
                new Admitted(
                        token.getRawToken(), false, token.getSubject(), session(token), until));
    }

    private void judgeSession(
            RoutingContext exchange,
            JsonWebToken idToken,
            boolean background,
            Consumer<Admitted> pass) {
        Instant now = Instant.now();
        Optional<SessionTimes> times = seen.lasting(exchange, idToken, now);
        AuthorizationCodeTokens tokens = exchange.get(AuthorizationCodeTokens.class.getName());
        if (times.isEmpty() || tokens == null) {
            refuse(exchange, "Bearer");
            return;
        }
        if (!background && times.get().isWorthWriting(now, config)) {
            seen.write(exchange, times.get().actedAt(now), idToken);
        }
        Instant tokenEnds = Instant.ofEpochSecond(idToken.getExpirationTime());
        Instant sessionEnds = times.get().idleEndsAt(config);
        Instant until = tokenEnds.isBefore(sessionEnds) ? tokenEnds : sessionEnds;
        pass.accept(
                new Admitted(
                        tokens.getAccessToken(),
                        true,
                        idToken.getSubject(),
                        session(idToken),
                        until));
    }

    static String session(JsonWebToken token) {
        Object session = token.getClaim("sid");
        return session == null ? "" : session.toString();
    }

    private void refused(RoutingContext exchange, Throwable failure) {
        if (Identification.isProviderSilent(failure)) {
            exchange.request().resume();
            problems.answer(exchange, UNAVAILABLE);
        } else {
            refuse(exchange, hasToken(exchange) ? INVALID_TOKEN : "Bearer");
        }
    }

    private void refuse(RoutingContext exchange, String challenge) {
        exchange.request().resume();
        exchange.response().putHeader("WWW-Authenticate", challenge);
        boolean ended = !hasToken(exchange) && hasSession(exchange);
        if (ended) {
            SeenCookie.clearAll(exchange);
        }
        Refusal refusal = ended ? SESSION_ENDED : NOT_AUTHENTICATED;
        problems.answer(exchange, refusal);
    }
}
