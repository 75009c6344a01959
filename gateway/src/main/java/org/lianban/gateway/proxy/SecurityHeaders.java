package org.lianban.gateway.proxy;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What every answer says to the browser, whoever wrote it: a service's own word is replaced. */
final class SecurityHeaders {
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    /** Our own pages: their scripts and styles come from this address only. */
    private static final String OWN_PAGE =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    /**
     * A service's page is the preview of a letter: styles of its own, no script; our pages frame
     * it.
     */
    private static final String PREVIEW =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox;"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    /**
     * The bytes of evidence, and of scans, are whatever somebody once handed in: they run nowhere,
     * in no page.
     */
    private static final String EVIDENCE =
            "default-src 'none'; sandbox; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'";

    /**
     * A letter's PDF, which we made: browsers show it by a viewer of their own, which they put into
     * the answer as an object with styles.
     */
    private static final String PAPER =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; base-uri 'none';"
                    + " form-action 'none'; frame-ancestors 'none'";

    private static final Pattern SCAN = Pattern.compile("/api/v1/letters/[^/?]+/scans/");

    private SecurityHeaders() {}

    static void putOn(RoutingContext exchange) {
        exchange.addHeadersEndHandler(written -> write(exchange));
        exchange.next();
    }

    private static void write(RoutingContext exchange) {
        MultiMap headers = exchange.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Content-Security-Policy", policy(exchange, headers));
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Embedder-Policy", "require-corp");
        headers.set(
                "Permissions-Policy",
                "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        headers.remove("Server");
        headers.remove("X-Powered-By");
        if (exchange.request().isSSL()) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        } else {
            headers.remove("Strict-Transport-Security");
        }
    }

    private static String policy(RoutingContext exchange, MultiMap headers) {
        if (isEvidence(exchange)) {
            return EVIDENCE;
        }
        String type = headers.get("Content-Type");
        if (isPaper(exchange, type)) {
            return PAPER;
        }
        if (type == null || !type.startsWith("text/html")) {
            return NOTHING;
        }
        if (exchange.request().uri().startsWith("/api/v1/")) {
            return PREVIEW;
        }
        return PagePolicy.of(exchange).orElse(OWN_PAGE);
    }

    private static boolean isPaper(RoutingContext exchange, @Nullable String type) {
        return "application/pdf".equals(type)
                && exchange.request().uri().startsWith("/api/v1/letters/");
    }

    // By the address, not by a header of the answer: no type it claims makes it a page of ours.
    private static boolean isEvidence(RoutingContext exchange) {
        String uri = exchange.request().uri();
        return uri.startsWith("/api/v1/evidence/") || SCAN.matcher(uri).lookingAt();
    }
}
