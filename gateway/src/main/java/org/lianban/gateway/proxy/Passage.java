package org.lianban.gateway.proxy;

import static org.lianban.gateway.problem.GatewayRefusal.UPSTREAM_TIMEOUT;
import static org.lianban.kernel.counter.CounterRefusal.BODY_TOO_LARGE;
import static org.lianban.kernel.counter.CounterRefusal.UNAVAILABLE;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.StreamResetException;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.lianban.gateway.problem.GatewayProblems;
import org.lianban.gateway.problem.GatewayProblems.Worded;
import org.lianban.gateway.session.Admitted;
import org.lianban.kernel.counter.Problem;
import org.lianban.kernel.counter.Refusal;

/** One request on its way to a service and its answer on the way back. */
final class Passage implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(Passage.class);
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final RoutingContext exchange;
    private final ServiceRoute route;
    private final @Nullable Admitted admitted;
    private final CountedBody body;
    private final GatewayProblems problems;

    Passage(
            RoutingContext exchange,
            ServiceRoute route,
            @Nullable Admitted admitted,
            long limit,
            GatewayProblems problems) {
        this.exchange = exchange;
        this.route = route;
        this.admitted = admitted;
        this.body = new CountedBody(exchange.request(), limit);
        this.problems = problems;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        PassageHeaders.inward(request.headers(), exchange.request());
        // Where nobody is admitted, nobody is named: a token that came along is not for this call.
        request.headers().remove("Authorization");
        if (admitted != null) {
            request.headers().set("Authorization", "Bearer " + admitted.token());
        }
        if (isBodiless()) {
            exchange.request().resume();
            request.setBody(null);
        } else {
            request.setBody(Body.body(body, request.getBody().length()));
        }
        return context.sendRequest()
                .recover(failure -> again(context, failure))
                .recover(failure -> Future.succeededFuture(problem(request, failure)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        if (exchange.response().closed()) {
            context.response().release();
            return Future.succeededFuture();
        }
        PassageHeaders.outward(context.response().headers());
        return context.sendResponse();
    }

    /**
     * Once more, if the connection ended before an answer and nothing was asked to be changed (RFC
     * 9110 §9.2.2): a kept connection may be closed by the service, or with the request of another
     * caller who left.
     */
    private Future<ProxyResponse> again(ProxyContext context, Throwable failure) {
        boolean harmless = isBodiless() && isSafe(exchange);
        return harmless && failure instanceof HttpClosedException
                ? context.sendRequest()
                : Future.failedFuture(failure);
    }

    /** Nothing is asked to be changed. */
    static boolean isSafe(RoutingContext exchange) {
        return SAFE.contains(exchange.request().method());
    }

    // RFC 9112 §6.3.
    private boolean isBodiless() {
        MultiMap headers = exchange.request().headers();
        String length = headers.get("Content-Length");
        return !headers.contains("Transfer-Encoding") && (length == null || length.equals("0"));
    }

    private ProxyResponse problem(ProxyRequest request, Throwable failure) {
        Refusal refusal = refusal(failure);
        report(refusal, failure);
        Worded problem = problems.worded(exchange, refusal, null);
        ProxyResponse response =
                request.release()
                        .response()
                        .setStatusCode(problem.status())
                        .putHeader("Content-Type", Problem.MEDIA_TYPE)
                        .putHeader("Content-Language", problem.language())
                        .putHeader("Cache-Control", "no-store")
                        .setBody(Body.body(problem.body()));
        if (!exchange.request().isEnded()) {
            // The rest of the body is not wanted.
            exchange.response().putHeader("Connection", "close");
        }
        return response;
    }

    private void report(Refusal refusal, Throwable failure) {
        if (failure instanceof StreamResetException && refusal == UNAVAILABLE) {
            LOG.debugv("a caller left before his answer: service={0}", route.service());
        } else {
            LOG.warnv(
                    "a request could not be passed on: service={0} code={1} cause={2}",
                    route.service(), refusal.name(), failure.getClass().getSimpleName());
        }
    }

    private Refusal refusal(Throwable failure) {
        if (body.isExceeded()) {
            return BODY_TOO_LARGE;
        }
        return failure instanceof TimeoutException ? UPSTREAM_TIMEOUT : UNAVAILABLE;
    }
}
