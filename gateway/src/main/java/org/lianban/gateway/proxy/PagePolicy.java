package org.lianban.gateway.proxy;

import io.vertx.ext.web.RoutingContext;
import java.util.Optional;

/** A page of the gateway that needs another content security policy than the usual says so here. */
public final class PagePolicy {
    private static final String KEY = PagePolicy.class.getName();

    private PagePolicy() {}

    /** For the answer to this request, if it is a page. */
    public static void set(RoutingContext exchange, String policy) {
        exchange.put(KEY, policy);
    }

    static Optional<String> of(RoutingContext exchange) {
        return Optional.ofNullable(exchange.<String>get(KEY));
    }
}
