package org.lianban.gateway.proxy;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is taken off and put on between outside and inside.
 *
 * <p>{@code traceparent} and everything else pass unchanged.
 */
final class PassageHeaders {
    /** RFC 9110 §7.6.1, and what concerns this connection only. */
    private static final Set<String> HOP_BY_HOP =
            Set.of(
                    "connection",
                    "expect",
                    "keep-alive",
                    "proxy-authenticate",
                    "proxy-authorization",
                    "proxy-connection",
                    "te",
                    "trailer",
                    "upgrade");

    /**
     * Headers that a service or a library behind might believe: only this door may say them.
     * Cookies are credentials at this door alone.
     */
    private static final Set<String> INTERNAL =
            Set.of(
                    "cookie",
                    "forwarded",
                    "via",
                    "x-http-method",
                    "x-http-method-override",
                    "x-method-override",
                    "x-original-url",
                    "x-real-ip",
                    "x-rewrite-url");

    private static final List<String> INTERNAL_PREFIXES =
            List.of("lianban-", "x-forwarded-", "x-internal-", "x-lianban-", "x-original-");

    private PassageHeaders() {}

    /** The headers of a request on its way in. */
    static void inward(MultiMap headers, HttpServerRequest request) {
        dropHopByHop(headers);
        for (String name : Set.copyOf(headers.names())) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (INTERNAL.contains(lower)
                    || INTERNAL_PREFIXES.stream().anyMatch(lower::startsWith)) {
                headers.remove(name);
            }
        }
        String client = request.remoteAddress().hostAddress();
        String scheme = request.isSSL() ? "https" : "http";
        headers.set("X-Forwarded-For", client);
        headers.set("X-Forwarded-Proto", scheme);
        if (request.authority() != null) {
            headers.set("X-Forwarded-Host", request.authority().toString());
        }
        headers.set("Forwarded", "for=" + quoted(client) + ";proto=" + scheme);
    }

    /** The headers of an answer on its way out. */
    static void outward(MultiMap headers) {
        dropHopByHop(headers);
        headers.remove("Set-Cookie");
        headers.remove("Server");
        String location = headers.get("Location");
        if (location != null) {
            headers.set("Location", beyondTheDoor(location));
        }
        for (String name : Set.copyOf(headers.names())) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (lower.startsWith("x-internal-") || lower.startsWith("x-lianban-")) {
                headers.remove(name);
            }
        }
    }

    // A service names its own address, which nobody outside can reach: the path is enough.
    private static String beyondTheDoor(String location) {
        URI target = URI.create(location);
        String query = target.getRawQuery();
        return query == null ? target.getRawPath() : target.getRawPath() + "?" + query;
    }

    private static void dropHopByHop(MultiMap headers) {
        Set<String> dropped = new TreeSet<>(HOP_BY_HOP);
        for (String named : headers.getAll("Connection")) {
            for (String name : named.split(",", -1)) {
                dropped.add(name.strip().toLowerCase(Locale.ROOT));
            }
        }
        // A client may not use Connection to make us drop what the service must see.
        dropped.removeAll(Set.of("authorization", "content-length", "content-type", "host", ""));
        dropped.forEach(headers::remove);
    }

    /** IPv6 addresses are bracketed and quoted (RFC 7239 §6). */
    private static String quoted(String address) {
        return address.indexOf(':') < 0 ? address : "\"[" + address + "]\"";
    }
}
