package org.lianban.gateway.console;

import static org.lianban.gateway.problem.GatewayRefusal.CONSOLE_NOT_BUILT;
import static org.lianban.kernel.counter.CounterRefusal.NOT_FOUND;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.lianban.gateway.problem.GatewayProblems;
import org.lianban.gateway.proxy.PagePolicy;
import org.lianban.gateway.session.ReturnPath;

/**
 * The console's one page under every path a person can open, and its files.
 *
 * <p>The page itself is open to everyone: it holds nothing, and sends whoever is not signed in to
 * the sign-in page.
 */
@Singleton
class ConsoleRoutes {
    /** Behind all routes of ours, before the proxy's, which answers everything else. */
    private static final int NEXT_TO_LAST = 4_000;

    /** Paths that are no pages: what is unknown under them is a problem, never the console. */
    private static final List<String> NO_PAGES =
            List.of("/api", "/q", "/session", "/live", "/problems", "/assets", "/console", "/v");

    private static final List<String> SINGLE_FILES = List.of("/favicon.ico", "/favicon.svg");

    private static final String INDEX = "index.html";
    private static final String NONCE = "__CSP_NONCE__";
    private static final int NONCE_BYTES = 18;

    private final ConsoleFiles files;
    private final GatewayProblems problems;
    private final SecureRandom random = new SecureRandom();

    ConsoleRoutes(ConsoleFiles files, GatewayProblems problems) {
        this.files = files;
        this.problems = problems;
    }

    void open(@Observes Router router) {
        router.route("/assets/*")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(exchange -> file(exchange, "public, max-age=31536000, immutable"));
        for (String name : SINGLE_FILES) {
            router.route(name)
                    .method(HttpMethod.GET)
                    .method(HttpMethod.HEAD)
                    .handler(exchange -> file(exchange, "public, max-age=3600"));
        }
        router.route()
                .order(NEXT_TO_LAST)
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::page);
    }

    private void file(RoutingContext exchange, String caching) {
        String name = path(exchange).substring(1);
        Optional<Buffer> content = files.file(name);
        if (content.isEmpty()) {
            problems.answer(exchange, NOT_FOUND);
            return;
        }
        String type = ConsoleFiles.mediaType(name);
        if (ConsoleFiles.isText(type)) {
            allowCompression(exchange);
        }
        exchange.response()
                .putHeader("Content-Type", type)
                .putHeader("Cache-Control", caching)
                .end(content.get());
    }

    private void page(RoutingContext exchange) {
        if (!isPage(path(exchange)) || !wantsPage(exchange)) {
            exchange.next();
            return;
        }
        Optional<Buffer> index = files.file(INDEX);
        if (index.isEmpty()) {
            problems.page(exchange, CONSOLE_NOT_BUILT, ReturnPath.of(path(exchange)));
            return;
        }
        String nonce = nonce();
        PagePolicy.set(exchange, policy(nonce));
        allowCompression(exchange);
        exchange.response()
                .putHeader("Content-Type", ConsoleFiles.mediaType(INDEX))
                .putHeader("Cache-Control", "no-store")
                .end(index.get().toString().replace(NONCE, nonce));
    }

    private static boolean isPage(String path) {
        return NO_PAGES.stream()
                .noneMatch(prefix -> path.equals(prefix) || path.startsWith(prefix + "/"));
    }

    // Said expressly: a script that would take anything wants no page, it has lost its way.
    private static boolean wantsPage(RoutingContext exchange) {
        String accept = exchange.request().getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }

    // A text area that grows measures itself by a style attribute; attributes load and run nothing.
    // A PDF of evidence is shown as a blob of ours: the answer that brings it may not be framed.
    private static String policy(String nonce) {
        return "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-"
                + nonce
                + "'; style-src-attr 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self';"
                + " frame-src 'self' blob:; base-uri 'none'; form-action 'self';"
                + " frame-ancestors 'none'";
    }

    private String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * The server compresses only what is not marked otherwise; see quarkus.http.enable-compression.
     */
    private static void allowCompression(RoutingContext exchange) {
        exchange.response().headers().remove("Content-Encoding");
        exchange.response().putHeader("Vary", "Accept-Encoding");
    }

    private static String path(RoutingContext exchange) {
        return Objects.requireNonNullElse(exchange.request().path(), "/");
    }
}
