package org.lianban.gateway.live;

import static org.lianban.gateway.problem.GatewayRefusal.TOO_MANY_STREAMS;
import static org.lianban.kernel.counter.CounterRefusal.NOT_YOURS;
import static org.lianban.kernel.counter.CounterRefusal.UNAVAILABLE;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.lianban.gateway.problem.GatewayProblems;
import org.lianban.gateway.proxy.WhoIs;
import org.lianban.gateway.session.Admission;
import org.lianban.gateway.session.Admitted;

/** {@code GET /live}: a stream for whoever is admitted, until his token ends. */
@Singleton
class LiveRoutes {
    private final LiveConfig config;
    private final Admission admission;
    private final WhoIs whoIs;
    private final LiveHub hub;
    private final GatewayProblems problems;

    LiveRoutes(
            LiveConfig config,
            Admission admission,
            WhoIs whoIs,
            LiveHub hub,
            GatewayProblems problems) {
        this.config = config;
        this.admission = admission;
        this.whoIs = whoIs;
        this.hub = hub;
        this.problems = problems;
    }

    void open(@Observes Router router) {
        router.get("/live")
                .handler(
                        exchange ->
                                admission.admitInBackground(
                                        exchange, admitted -> admitted(exchange, admitted)));
    }

    private void admitted(RoutingContext exchange, Admitted owner) {
        exchange.request().resume();
        if (exchange.response().closed()) {
            return;
        }
        Context thread = exchange.vertx().getOrCreateContext();
        LiveStream stream = new LiveStream(owner, exchange.response(), thread);
        if (hub.enlist(stream)) {
            exchange.addEndHandler(ended -> hub.forget(stream));
            identify(exchange, stream, thread);
        } else {
            problems.answer(exchange, TOO_MANY_STREAMS);
        }
    }

    /** Asked after it was enlisted: a change of office that the answer does not know is noticed. */
    private void identify(RoutingContext exchange, LiveStream stream, Context thread) {
        whoIs.ask(stream.owner().token())
                .onSuccess(
                        answer ->
                                thread.runOnContext(x -> known(exchange, stream, answer, thread)));
    }

    private void known(
            RoutingContext exchange, LiveStream stream, WhoIs.Answer answer, Context thread) {
        if (exchange.response().closed()) {
            return;
        }
        switch (answer) {
            case WhoIs.Answer.Refused() -> problems.answer(exchange, NOT_YOURS);
            case WhoIs.Answer.Silence() -> problems.answer(exchange, UNAVAILABLE);
            case WhoIs.Answer.Known known -> {
                if (stream.isClosed()) {
                    // Signed out, or shut down, meanwhile.
                    problems.answer(exchange, UNAVAILABLE);
                } else {
                    begin(exchange, stream, Listener.of(known), thread);
                }
            }
        }
    }

    private void begin(
            RoutingContext exchange, LiveStream stream, Listener listener, Context thread) {
        HttpServerResponse response = exchange.response();
        response.setChunked(true).setWriteQueueMaxSize(config.backlog());
        response.putHeader("Content-Type", "text/event-stream")
                .putHeader("Cache-Control", "no-store")
                .putHeader("X-Accel-Buffering", "no");
        if (!hub.open(stream, listener)) {
            identify(exchange, stream, thread);
            return;
        }
        Vertx vertx = exchange.vertx();
        long beat = vertx.setPeriodic(config.heartbeat().toMillis(), x -> stream.beat());
        long check = vertx.setPeriodic(config.identityCheck().toMillis(), x -> check(stream));
        long end = vertx.setTimer(left(stream.owner()), x -> stream.close());
        exchange.addEndHandler(
                ended -> {
                    vertx.cancelTimer(beat);
                    vertx.cancelTimer(check);
                    vertx.cancelTimer(end);
                });
    }

    private static long left(Admitted owner) {
        return Math.max(1, Duration.between(Instant.now(), owner.until()).toMillis());
    }

    /** A silence is forgiven: the token ends soon enough. */
    private void check(LiveStream stream) {
        whoIs.ask(stream.owner().token())
                .onSuccess(
                        answer -> {
                            boolean same =
                                    switch (answer) {
                                        case WhoIs.Answer.Known known ->
                                                stream.isOf(Listener.of(known));
                                        case WhoIs.Answer.Refused() -> false;
                                        case WhoIs.Answer.Silence() -> true;
                                    };
                            if (!same) {
                                stream.close();
                            }
                        });
    }
}
