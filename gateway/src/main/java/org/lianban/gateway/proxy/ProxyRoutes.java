package org.lianban.gateway.proxy;

import static org.lianban.gateway.problem.GatewayRefusal.GATEWAY_BUSY;
import static org.lianban.kernel.counter.CounterRefusal.BODY_TOO_LARGE;
import static org.lianban.kernel.counter.CounterRefusal.METHOD_NOT_ALLOWED;
import static org.lianban.kernel.counter.CounterRefusal.NOT_FOUND;
import static org.lianban.kernel.counter.CounterRefusal.TOO_MANY_REQUESTS;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.http.StreamResetException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.lianban.gateway.problem.GatewayProblems;
import org.lianban.gateway.session.Admission;
import org.lianban.gateway.session.Admitted;
import org.lianban.gateway.visitor.VisitorLimit;
import org.lianban.kernel.counter.Refusal;

/** Passes on what the route table knows; everything else is not found. */
@Singleton
class ProxyRoutes {
    /** Behind our own pages, before the framework's default route: nothing else is served. */
    private static final int LAST = 5_000;

    private final ProxyConfig config;
    private final Admission admission;
    private final VisitorLimit visitors;
    private final GatewayProblems problems;
    private final HttpClient client;
    // A kept connection may be closed with the request of another caller who left (see Passage):
    // who
    // only reads asks again, who changes something gets a connection of his own.
    private final HttpClient unshared;
    private final AtomicInteger underWay = new AtomicInteger();

    ProxyRoutes(
            ProxyConfig config,
            Admission admission,
            VisitorLimit visitors,
            GatewayProblems problems,
            Vertx vertx) {
        this.config = config;
        this.admission = admission;
        this.visitors = visitors;
        this.problems = problems;
        this.client = vertx.createHttpClient(clientOptions(config));
        this.unshared = vertx.createHttpClient(clientOptions(config).setKeepAlive(false));
    }

    void open(@Observes Router router) {
        router.route().order(LAST).handler(this::route);
    }

    /** Requests being passed on now. */
    int underWay() {
        return underWay.get();
    }

    static HttpClientOptions clientOptions(ProxyConfig config) {
        return new HttpClientOptions()
                .setConnectTimeout((int) config.connectTimeout().toMillis())
                .setMaxPoolSize(config.concurrentRequests())
                // Shorter than any service's own, so that an idle connection is closed from here.
                .setKeepAliveTimeout(20);
    }

    private void route(RoutingContext exchange) {
        Optional<ServiceRoute> route = RouteTable.find(path(exchange));
        if (route.isEmpty()) {
            problems.answer(exchange, NOT_FOUND);
        } else if (OpenCall.covers(path(exchange))) {
            openly(exchange, route.get());
        } else {
            admission.admit(exchange, admitted -> pass(exchange, route.get(), admitted));
        }
    }

    private void openly(RoutingContext exchange, ServiceRoute route) {
        Optional<OpenCall> call = OpenCall.find(path(exchange));
        if (call.isEmpty()) {
            refuse(exchange, NOT_FOUND);
        } else if (!call.get().methods().contains(exchange.request().method().name())) {
            exchange.response().putHeader("Allow", String.join(", ", call.get().methods()));
            refuse(exchange, METHOD_NOT_ALLOWED);
        } else if (visitors.admits(exchange, call.get().turn())) {
            pass(exchange, route, null);
        } else {
            refuse(exchange, TOO_MANY_REQUESTS);
        }
    }

    /** The body that may come along is not wanted. */
    private void refuse(RoutingContext exchange, Refusal refusal) {
        exchange.response().putHeader("Connection", "close");
        exchange.request().resume();
        problems.answer(exchange, refusal);
    }

    private void pass(RoutingContext exchange, ServiceRoute route, @Nullable Admitted admitted) {
        long limit = route.cargo().limit(config);
        if (announcedLength(exchange) > limit) {
            refuse(exchange, BODY_TOO_LARGE);
            return;
        }
        if (!enter(exchange)) {
            exchange.response().putHeader("Retry-After", "1");
            exchange.request().resume();
            problems.answer(exchange, GATEWAY_BUSY);
            return;
        }
        RequestOptions target = target(route.service(), config, route.cargo().timeout(config));
        HttpClient client = Passage.isSafe(exchange) ? this.client : unshared;
        HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(context -> origin(exchange, client, target))
                .addInterceptor(new Passage(exchange, route, admitted, limit, problems))
                .handle(exchange.request());
    }

    /**
     * A request to the service, unless the caller has left: the rest of what he sent never comes,
     * and the service would be kept waiting for it.
     */
    private static Future<HttpClientRequest> origin(
            RoutingContext exchange, HttpClient client, RequestOptions target) {
        return client.request(target)
                .compose(
                        request -> {
                            // Told where the answer is awaited; unheard it is logged as an error.
                            request.exceptionHandler(failure -> {});
                            if (exchange.response().closed()) {
                                request.reset();
                                return Future.failedFuture(new StreamResetException(0));
                            }
                            return Future.succeededFuture(request);
                        });
    }

    static RequestOptions target(Service service, ProxyConfig config, Duration patience) {
        URI address = service.address(config);
        boolean ssl = "https".equals(address.getScheme());
        int port = address.getPort() > 0 ? address.getPort() : (ssl ? 443 : 80);
        return new RequestOptions()
                .setHost(address.getHost())
                .setPort(port)
                .setSsl(ssl)
                .setIdleTimeout(patience.toMillis());
    }

    /** Counts the request in, and out again however it ends. */
    private boolean enter(RoutingContext exchange) {
        if (underWay.incrementAndGet() > config.concurrentRequests()) {
            underWay.decrementAndGet();
            return false;
        }
        AtomicBoolean out = new AtomicBoolean();
        Runnable leave =
                () -> {
                    if (out.compareAndSet(false, true)) {
                        underWay.decrementAndGet();
                    }
                };
        exchange.addEndHandler(ended -> leave.run());
        // The proxy takes the response's failure handler for itself; a lost caller is heard here.
        exchange.request().connection().closeHandler(closed -> leave.run());
        return true;
    }

    /** As it was sent: the service sees the same. */
    private static String path(RoutingContext exchange) {
        return Objects.requireNonNullElse(exchange.request().path(), "");
    }

    private static long announcedLength(RoutingContext exchange) {
        String length = exchange.request().getHeader("Content-Length");
        return length == null ? -1 : Long.parseLong(length);
    }
}
