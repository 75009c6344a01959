package org.lianban.gateway.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.counter.Problem;
import org.lianban.kernel.counter.ProblemCatalogue;
import org.lianban.kernel.counter.Refusal;

/** Words a refusal in the caller's language, the way the services do. */
@Singleton
public class GatewayProblems {
    private final ProblemCatalogue catalogue;
    private final ObjectMapper mapper;

    GatewayProblems(ProblemCatalogue catalogue, ObjectMapper mapper) {
        this.catalogue = catalogue;
        this.mapper = mapper;
    }

    /** A problem ready to be sent. */
    public record Worded(int status, String language, Buffer body) {}

    /** Ends the exchange with a problem. */
    public void answer(RoutingContext exchange, Refusal refusal) {
        answer(exchange, refusal, null);
    }

    /** Ends the exchange with a problem and a detail for the caller. */
    public void answer(RoutingContext exchange, Refusal refusal, @Nullable String detail) {
        Worded problem = worded(exchange, refusal, detail);
        exchange.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", Problem.MEDIA_TYPE)
                .putHeader("Content-Language", problem.language())
                .putHeader("Cache-Control", "no-store")
                .end(problem.body());
    }

    /** Ends the exchange with a page for a person, who may go on from it to {@code onward}. */
    public void page(RoutingContext exchange, Refusal refusal, String onward) {
        Locale locale = language(exchange);
        Problem problem = catalogue.problem(refusal, Map.of(), null, List.of(), locale);
        exchange.response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", "text/html; charset=utf-8")
                .putHeader("Content-Language", locale.toLanguageTag())
                .putHeader("Cache-Control", "no-store")
                .putHeader("Vary", "Accept-Language")
                .end(new RefusalPage(problem, locale, onward).html());
    }

    /** The language the caller would like: Chinese unless English is preferred to it. */
    public static Locale language(RoutingContext exchange) {
        return CallerLocale.of(exchange);
    }

    /** The problem in the language of the request. */
    public Worded worded(RoutingContext exchange, Refusal refusal, @Nullable String detail) {
        Locale locale = language(exchange);
        Problem problem = catalogue.problem(refusal, Map.of(), detail, List.of(), locale);
        try {
            Buffer body = Buffer.buffer(mapper.writeValueAsBytes(problem));
            return new Worded(problem.status(), locale.toLanguageTag(), body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem cannot be written", e);
        }
    }
}
