package org.lianban.gateway.session;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells a request of our own console from one that another site made the browser send: cookies go
 * along with both. {@code SameSite=Lax} alone would let a neighbour under the same domain in.
 */
final class CrossSite {
    /** Only a script of ours can set it: another origin's would be asked about it first. */
    static final String OWN_SCRIPT = "Lianban-Console";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private CrossSite() {}

    static boolean isForged(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (READING.contains(request.method().name())) {
            // "none": typed, or opened from a bookmark.
            return site != null && !site.equals("same-origin") && !site.equals("none");
        }
        List<String> marks = request.headers().getAll(OWN_SCRIPT);
        return !marks.equals(List.of("1"))
                || (site != null && !site.equals("same-origin"))
                || !isOwn(request, request.getHeader("Origin"));
    }

    private static boolean isOwn(HttpServerRequest request, @Nullable String origin) {
        return origin == null || origin.equalsIgnoreCase(own(request));
    }

    /** The address the browser knows us by. */
    static String own(HttpServerRequest request) {
        return request.scheme() + "://" + request.authority();
    }
}
