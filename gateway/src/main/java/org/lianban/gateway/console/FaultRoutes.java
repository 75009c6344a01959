package org.lianban.gateway.console;

import static org.lianban.kernel.counter.CounterRefusal.BODY_TOO_LARGE;
import static org.lianban.kernel.counter.CounterRefusal.MALFORMED;
import static org.lianban.kernel.counter.CounterRefusal.NOT_YOURS;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.lianban.gateway.problem.GatewayProblems;
import org.lianban.gateway.session.Admission;
import org.lianban.gateway.session.Admitted;

/** {@code POST /console/faults}: the console says what went wrong in a browser. */
@Singleton
class FaultRoutes {
    private static final int NO_CONTENT = 204;

    private final FaultConfig config;
    private final Admission admission;
    private final FaultLog log;
    private final ObjectMapper mapper;
    private final GatewayProblems problems;

    FaultRoutes(
            FaultConfig config,
            Admission admission,
            FaultLog log,
            ObjectMapper mapper,
            GatewayProblems problems) {
        this.config = config;
        this.admission = admission;
        this.log = log;
        this.mapper = mapper;
        this.problems = problems;
    }

    void open(@Observes Router router) {
        router.post("/console/faults")
                .handler(
                        exchange ->
                                admission.admitInBackground(
                                        exchange, reporter -> gather(exchange, reporter)));
    }

    private void gather(RoutingContext exchange, Admitted reporter) {
        HttpServerRequest request = exchange.request();
        if (!reporter.bySession()) {
            request.resume();
            problems.answer(exchange, NOT_YOURS);
            return;
        }
        Buffer body = Buffer.buffer();
        request.handler(
                part -> {
                    // One byte more than allowed says enough.
                    int room = config.size() + 1 - body.length();
                    body.appendBuffer(part, 0, Math.min(room, part.length()));
                });
        request.endHandler(ended -> read(exchange, reporter, body));
        request.resume();
    }

    private void read(RoutingContext exchange, Admitted reporter, Buffer body) {
        if (body.length() > config.size()) {
            problems.answer(exchange, BODY_TOO_LARGE);
            return;
        }
        Optional<Fault> fault = fault(body);
        if (fault.isEmpty()) {
            problems.answer(exchange, MALFORMED);
            return;
        }
        log.take(fault.get(), reporter.subject(), Instant.now());
        exchange.response().setStatusCode(NO_CONTENT).putHeader("Cache-Control", "no-store").end();
    }

    private Optional<Fault> fault(Buffer body) {
        try {
            return Fault.of(mapper.readTree(body.toString(StandardCharsets.UTF_8)));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
