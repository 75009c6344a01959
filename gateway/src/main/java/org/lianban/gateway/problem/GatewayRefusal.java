package org.lianban.gateway.problem;

import org.lianban.kernel.counter.Refusal;

/** Refusals that only the public door gives. */
public enum GatewayRefusal implements Refusal {
    PATH_REFUSED,
    URI_TOO_LONG,
    HEADERS_TOO_LARGE,
    GATEWAY_BUSY,
    UPSTREAM_TIMEOUT,
    SESSION_ENDED,
    CROSS_SITE_REFUSED,
    SIGN_IN_FAILED,
    SIGN_IN_UNAVAILABLE,
    CONSOLE_NOT_BUILT,
    TOO_MANY_STREAMS
}
