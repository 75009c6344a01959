package org.lianban.gateway.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * The times of a session, signed and bound to it: nobody can carry them over to another session,
 * and no replica needs to remember them.
 */
@Singleton
class SeenCookie {
    static final String NAME = "lianban_seen";

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern FORM =
            Pattern.compile("([0-9]{1,15})\\.([0-9]{1,15})\\.([A-Za-z0-9_-]{43})");

    private final SessionConfig config;
    private final SecretKeySpec key;

    SeenCookie(SessionConfig config) {
        this.config = config;
        // A key of its own: the secret itself encrypts the tokens.
        this.key = new SecretKeySpec(hmac(config.secret(), "lianban session times"), ALGORITHM);
    }

    /** The times of this session, if it is not over. */
    Optional<SessionTimes> lasting(RoutingContext exchange, JsonWebToken idToken, Instant now) {
        return read(exchange, idToken).filter(times -> !times.isOver(now, config));
    }

    /** Nothing if they are absent, altered or another session's. */
    private Optional<SessionTimes> read(RoutingContext exchange, JsonWebToken idToken) {
        Cookie cookie = exchange.request().getCookie(NAME);
        Matcher value = FORM.matcher(cookie == null ? "" : cookie.getValue());
        if (!value.matches()) {
            return Optional.empty();
        }
        SessionTimes times = new SessionTimes(instant(value.group(1)), instant(value.group(2)));
        byte[] said = value.group(3).getBytes(StandardCharsets.US_ASCII);
        byte[] right = signature(times, idToken).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(said, right) ? Optional.of(times) : Optional.empty();
    }

    void write(RoutingContext exchange, SessionTimes times, JsonWebToken idToken) {
        exchange.response().removeCookies(NAME, false);
        exchange.response()
                .addCookie(
                        Cookie.cookie(
                                        NAME,
                                        millis(times.began())
                                                + "."
                                                + millis(times.lastAct())
                                                + "."
                                                + signature(times, idToken))
                                .setPath("/")
                                .setHttpOnly(true)
                                .setSameSite(CookieSameSite.LAX)
                                .setSecure(config.secureCookies() || exchange.request().isSSL()));
    }

    /**
     * Ends what the browser has of the session: tokens and times. A sign-in under way in another of
     * its windows goes on.
     */
    static void clearAll(RoutingContext exchange) {
        List<String> names =
                exchange.request().cookies().stream()
                        .map(Cookie::getName)
                        .filter(name -> name.equals(NAME) || Admission.isTokenCookie(name))
                        .distinct()
                        .toList();
        for (String name : names) {
            exchange.response().removeCookies(name, false);
            exchange.response()
                    .addCookie(Cookie.cookie(name, "").setPath("/").setMaxAge(0).setHttpOnly(true));
        }
    }

    private String signature(SessionTimes times, JsonWebToken idToken) {
        String bound =
                millis(times.began())
                        + "|"
                        + millis(times.lastAct())
                        + "|"
                        + idToken.getSubject()
                        + "|"
                        + Admission.session(idToken);
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(bound.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the session's times cannot be signed", e);
        }
    }

    private static byte[] hmac(String secret, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key can be made of the session's secret", e);
        }
    }

    private static Instant instant(String millis) {
        return Instant.ofEpochMilli(Long.parseLong(millis));
    }

    private static String millis(Instant instant) {
        return Long.toString(instant.toEpochMilli());
    }
}
