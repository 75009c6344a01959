package org.lianban.kernel.counter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Problems for what is answered before or beside the resources. */
@ApplicationScoped
public class RawProblems {
    private final ProblemCatalogue catalogue;
    private final ObjectMapper mapper;

    RawProblems(ProblemCatalogue catalogue, ObjectMapper mapper) {
        this.catalogue = catalogue;
        this.mapper = mapper;
    }

    /** Ends the exchange with the problem. */
    public void answer(RoutingContext routing, Refusal refusal) {
        answer(routing, refusal, Map.of());
    }

    /**
     * Ends the exchange with the problem.
     *
     * @param more extension members by name (RFC 9457, 3.2), as JSON
     */
    public void answer(RoutingContext routing, Refusal refusal, Map<String, ?> more) {
        Locale language = CallerLanguage.of(routing);
        Problem problem = catalogue.problem(refusal, Map.of(), null, List.of(), language);
        ObjectNode body = mapper.valueToTree(problem);
        more.forEach((name, member) -> body.set(name, mapper.valueToTree(member)));
        try {
            routing.response()
                    .setStatusCode(problem.status())
                    .putHeader("Content-Type", Problem.MEDIA_TYPE)
                    .putHeader("Content-Language", language.toLanguageTag())
                    .putHeader("Cache-Control", "no-store");
            ProblemHeaders.of(refusal).forEach(routing.response()::putHeader);
            routing.response().end(mapper.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem must be writable as JSON", e);
        }
    }
}
