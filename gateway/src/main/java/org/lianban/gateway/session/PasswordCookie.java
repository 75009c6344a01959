package org.lianban.gateway.session;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/**
 * Stays behind in a browser that was signed out here only: until its next sign-in is complete, the
 * identity provider has to ask for the password, whoever it still knows.
 */
@Singleton
class PasswordCookie {
    static final String NAME = "lianban_password";

    private final SessionConfig config;

    PasswordCookie(SessionConfig config) {
        this.config = config;
    }

    void demand(RoutingContext exchange) {
        // For as long as the identity provider can remember anybody.
        exchange.response().addCookie(cookie(exchange, "1", config.absoluteTimeout().toSeconds()));
    }

    void satisfied(RoutingContext exchange) {
        if (isDemanded(exchange)) {
            exchange.response().addCookie(cookie(exchange, "", 0));
        }
    }

    static boolean isDemanded(RoutingContext exchange) {
        return exchange.request().getCookie(NAME) != null;
    }

    private Cookie cookie(RoutingContext exchange, String value, long maxAge) {
        return Cookie.cookie(NAME, value)
                .setPath("/")
                .setMaxAge(maxAge)
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX)
                .setSecure(config.secureCookies() || exchange.request().isSSL());
    }
}
