package org.lianban.gateway.verification;

import static org.lianban.kernel.counter.CounterRefusal.METHOD_NOT_ALLOWED;
import static org.lianban.kernel.counter.CounterRefusal.NOT_FOUND;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.lianban.gateway.problem.GatewayProblems;
import org.lianban.gateway.proxy.PagePolicy;
import org.lianban.gateway.proxy.PublicLetters;
import org.lianban.gateway.proxy.PublicLetters.Answer;
import org.lianban.gateway.verification.PaperUpload.Taken;
import org.lianban.gateway.visitor.Turn;
import org.lianban.gateway.visitor.VisitorLimit;

/** {@code /v/} and {@code /v/CODE}, for anybody: {@code GET} looks up, {@code POST} compares. */
@Singleton
class VerificationRoutes {
    private static final String PREFIX = "/v/";
    private static final String STYLE = "page.css";
    private static final int LONGEST = 40;

    /** What a form adds to its file. */
    private static final int FORM = 16 * 1024;

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    private final PublicLetters letters;
    private final VisitorLimit visitors;
    private final GatewayProblems problems;
    private final Semaphore checks;
    private final long patience;

    VerificationRoutes(
            VerificationConfig config,
            PublicLetters letters,
            VisitorLimit visitors,
            GatewayProblems problems) {
        this.letters = letters;
        this.visitors = visitors;
        this.problems = problems;
        this.checks = new Semaphore(config.concurrentChecks());
        this.patience = config.checkPatience().toMillis();
    }

    void open(@Observes Router router) throws IOException {
        Buffer style = style();
        router.get(PREFIX + STYLE).handler(exchange -> style(exchange, style));
        router.head(PREFIX + STYLE).handler(exchange -> style(exchange, style));
        router.route("/v/*").handler(this::answer);
    }

    private void answer(RoutingContext exchange) {
        String path = Objects.requireNonNullElse(exchange.request().path(), "");
        String rest = path.length() > PREFIX.length() ? path.substring(PREFIX.length()) : "";
        if (rest.contains("/")) {
            exchange.request().resume();
            problems.answer(exchange, NOT_FOUND);
            return;
        }
        String code = code(URLDecoder.decode(rest.replace("+", "%2B"), StandardCharsets.UTF_8));
        switch (exchange.request().method().name()) {
            case "GET", "HEAD" -> read(exchange, rest, code);
            case "POST" -> {
                if (rest.isEmpty()) {
                    notAllowed(exchange, "GET, HEAD");
                } else {
                    check(exchange, code);
                }
            }
            default -> notAllowed(exchange, rest.isEmpty() ? "GET, HEAD" : "GET, HEAD, POST");
        }
    }

    private void notAllowed(RoutingContext exchange, String allowed) {
        exchange.request().resume();
        exchange.response().putHeader("Allow", allowed).putHeader("Connection", "close");
        problems.answer(exchange, METHOD_NOT_ALLOWED);
    }

    private void read(RoutingContext exchange, String rest, String code) {
        @Nullable String typed = exchange.queryParams().get("code");
        if (!rest.isEmpty()) {
            look(exchange, code);
        } else if (typed == null) {
            page(exchange, 200, words(exchange).ask());
        } else if (code(typed).isEmpty()) {
            refuse(exchange, 422, "CODE_MISTYPED", "");
        } else {
            // To the address that the QR code has, which can be kept.
            exchange.response()
                    .setStatusCode(303)
                    .putHeader("Location", PREFIX + code(typed) + "?lang=" + language(exchange))
                    .putHeader("Cache-Control", "no-store")
                    .end();
        }
    }

    private void look(RoutingContext exchange, String code) {
        if (!visitors.admits(exchange, Turn.LOOK)) {
            refuse(exchange, 429, "TOO_MANY_REQUESTS", code);
        } else if (code.isEmpty()) {
            refuse(exchange, 422, "CODE_MISTYPED", "");
        } else {
            letters.standing(code).onSuccess(answer -> say(exchange, answer, code));
        }
    }

    private void check(RoutingContext exchange, String code) {
        if (!visitors.admits(exchange, Turn.CHECK)) {
            turnAway(exchange, 429, "TOO_MANY_REQUESTS", code);
        } else if (code.isEmpty()) {
            turnAway(exchange, 422, "CODE_MISTYPED", "");
        } else if (announced(exchange) > letters.largest() + FORM) {
            turnAway(exchange, 413, "BODY_TOO_LARGE", code);
        } else if (!checks.tryAcquire()) {
            exchange.response().putHeader("Retry-After", "5");
            turnAway(exchange, 503, "GATEWAY_BUSY", code);
        } else {
            releaseOnce(exchange);
            PaperUpload.take(
                    exchange.request(), letters.largest(), taken -> compare(exchange, taken, code));
        }
    }

    private void releaseOnce(RoutingContext exchange) {
        AtomicBoolean released = new AtomicBoolean();
        Runnable release =
                () -> {
                    if (released.compareAndSet(false, true)) {
                        checks.release();
                    }
                };
        long tooSlow =
                exchange.vertx()
                        .setTimer(patience, late -> exchange.request().connection().close());
        exchange.addEndHandler(
                ended -> {
                    exchange.vertx().cancelTimer(tooSlow);
                    release.run();
                });
        exchange.request().connection().closeHandler(closed -> release.run());
    }

    private void compare(RoutingContext exchange, Taken taken, String code) {
        switch (taken) {
            case Taken.Paper paper ->
                    letters.check(code, paper.bytes())
                            .onSuccess(answer -> say(exchange, answer, code));
            case Taken.Refused refused ->
                    turnAway(exchange, refused.status(), refused.code(), code);
        }
    }

    private void say(RoutingContext exchange, Answer answer, String code) {
        switch (answer) {
            case Answer.Told told -> page(exchange, 200, words(exchange).letter(told));
            case Answer.Refused refused -> refuse(exchange, refused.status(), refused.code(), code);
            case Answer.Silence silence -> refuse(exchange, 503, "UNAVAILABLE", code);
        }
    }

    /** The rest of the body is not wanted. */
    private static void turnAway(RoutingContext exchange, int status, String problem, String code) {
        exchange.response().putHeader("Connection", "close");
        exchange.request().resume();
        refuse(exchange, status, problem, code);
    }

    private static void refuse(RoutingContext exchange, int status, String problem, String code) {
        page(exchange, status, words(exchange).refused(problem, code));
    }

    private static void page(RoutingContext exchange, int status, String html) {
        HttpServerResponse response = exchange.response();
        if (response.ended() || response.closed()) {
            return;
        }
        PagePolicy.set(exchange, POLICY);
        response.setStatusCode(status)
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Content-Language", words(exchange).words().tag())
                .putHeader("Cache-Control", "no-store")
                .putHeader("Vary", "Accept-Language")
                .putHeader("X-Robots-Tag", "noindex")
                .end(html);
    }

    private static VerificationPage words(RoutingContext exchange) {
        return new VerificationPage(Words.in(locale(exchange)));
    }

    private static Locale locale(RoutingContext exchange) {
        String chosen = exchange.queryParams().get("lang");
        if ("en".equals(chosen)) {
            return Locale.ENGLISH;
        }
        return "zh".equals(chosen) ? Locale.SIMPLIFIED_CHINESE : GatewayProblems.language(exchange);
    }

    private static String language(RoutingContext exchange) {
        return locale(exchange).getLanguage();
    }

    /** What of it can be of a code; no code is longer, so that the rest says nothing new. */
    private static String code(String typed) {
        String plain = VerificationPage.plain(Normalizer.normalize(typed, Normalizer.Form.NFKC));
        return plain.substring(0, Math.min(plain.length(), LONGEST));
    }

    private static long announced(RoutingContext exchange) {
        String length = exchange.request().getHeader("Content-Length");
        return length == null ? -1 : Long.parseLong(length);
    }

    private static void style(RoutingContext exchange, Buffer style) {
        exchange.response()
                .putHeader("Content-Type", "text/css; charset=utf-8")
                .putHeader("Cache-Control", "public, max-age=3600")
                .end(style);
    }

    private static Buffer style() throws IOException {
        try (InputStream in =
                VerificationRoutes.class.getResourceAsStream("/verification/" + STYLE)) {
            if (in == null) {
                throw new IllegalStateException("the page's style sheet is missing");
            }
            return Buffer.buffer(in.readAllBytes());
        }
    }
}
