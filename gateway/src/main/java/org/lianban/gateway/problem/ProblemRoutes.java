package org.lianban.gateway.problem;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.ProblemCatalogue;

/**
 * {@code /problems/{type}} for every code on the class path, {@code /problems/} for all of them;
 * and the answer to our own bugs.
 */
@Singleton
class ProblemRoutes {
    private static final Logger LOG = Logger.getLogger(ProblemRoutes.class);

    /** Before the framework's own, which would answer with a page of its own. */
    private static final int FAILURES_FIRST = -1_000;

    private static final Pattern TYPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final ProblemCatalogue catalogue;
    private final GatewayProblems problems;

    ProblemRoutes(ProblemCatalogue catalogue, GatewayProblems problems) {
        this.catalogue = catalogue;
        this.problems = problems;
    }

    void open(@Observes Router router) {
        for (String index : List.of("/problems", "/problems/")) {
            router.route(index).method(HttpMethod.GET).method(HttpMethod.HEAD).handler(this::index);
        }
        router.route("/problems/:type")
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .handler(this::page);
        router.route().order(FAILURES_FIRST).failureHandler(this::bug);
    }

    private void page(RoutingContext exchange) {
        String type = exchange.pathParams().getOrDefault("type", "");
        String code = type.toUpperCase(Locale.ROOT).replace('-', '_');
        if (!TYPE.matcher(type).matches() || !catalogue.isComplete(code)) {
            problems.answer(exchange, CounterRefusal.NOT_FOUND);
            return;
        }
        Locale language = CallerLocale.of(exchange);
        answer(
                exchange,
                language,
                new ProblemPage(
                                catalogue.problem(() -> code, Map.of(), null, List.of(), language),
                                language)
                        .html());
    }

    private void index(RoutingContext exchange) {
        Locale language = CallerLocale.of(exchange);
        answer(exchange, language, new ProblemIndexPage(catalogue.all(language), language).html());
    }

    private static void answer(RoutingContext exchange, Locale language, String html) {
        exchange.response()
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Content-Language", language.toLanguageTag())
                .putHeader("Vary", "Accept-Language")
                .end(html);
    }

    private void bug(RoutingContext exchange) {
        String id = UUID.randomUUID().toString();
        LOG.errorv(exchange.failure(), "the gateway failed: id={0}", id);
        if (exchange.response().headWritten()) {
            exchange.request().connection().close();
            return;
        }
        problems.answer(exchange, CounterRefusal.INTERNAL_ERROR, id);
    }
}
