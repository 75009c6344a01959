package org.lianban.gateway.visitor;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Lets so many requests through in a minute. An address is that of the connection; what a header
 * claims counts only where the operator has set {@code quarkus.http.proxy.*}.
 */
@Singleton
public class VisitorLimit {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int NETWORK_BYTES = 8;

    private final VisitorConfig config;
    private final TimeMeter clock;
    private final Bucket all;
    private final Cache<String, Bucket> visitors;

    @Inject
    VisitorLimit(VisitorConfig config) {
        this(config, TimeMeter.SYSTEM_NANOTIME);
    }

    VisitorLimit(VisitorConfig config, TimeMeter clock) {
        this.config = config;
        this.clock = clock;
        this.all = bucket(config.all());
        // Whoever is forgotten early is one of many: then the limit of all holds.
        this.visitors =
                Caffeine.newBuilder()
                        .maximumSize(config.addresses())
                        .expireAfterAccess(WINDOW.multipliedBy(2))
                        .executor(Runnable::run)
                        .build();
    }

    /**
     * Whether the visitor has a turn. The answer's headers say what is left, and if none is, when
     * to come again (draft-ietf-httpapi-ratelimit-headers-11).
     */
    public boolean admits(RoutingContext exchange, Turn turn) {
        ConsumptionProbe probe = take(network(exchange.request()), turn.cost(config));
        MultiMap headers = exchange.response().headers();
        long reset = seconds(probe.getNanosToWaitForReset());
        headers.set(
                "RateLimit-Policy",
                "\"visitor\";q=" + config.perAddress() + ";w=" + WINDOW.toSeconds());
        headers.set("RateLimit", "\"visitor\";r=" + probe.getRemainingTokens() + ";t=" + reset);
        if (!probe.isConsumed()) {
            headers.set(
                    "Retry-After",
                    Long.toString(Math.max(1, seconds(probe.getNanosToWaitForRefill()))));
        }
        return probe.isConsumed();
    }

    /** The visitor's own allowance first: one who has none left takes nothing from the others. */
    ConsumptionProbe take(String network, int cost) {
        ConsumptionProbe own =
                visitors.get(network, name -> bucket(config.perAddress()))
                        .tryConsumeAndReturnRemaining(cost);
        if (!own.isConsumed()) {
            return own;
        }
        ConsumptionProbe shared = all.tryConsumeAndReturnRemaining(cost);
        return shared.isConsumed() ? own : shared;
    }

    long remembered() {
        visitors.cleanUp();
        return visitors.estimatedSize();
    }

    // Who has one address of IPv6 has the 2^64 of its network.
    static String network(String address) {
        int zone = address.indexOf('%');
        InetAddress parsed = InetAddress.ofLiteral(zone < 0 ? address : address.substring(0, zone));
        return parsed instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                : parsed.getHostAddress();
    }

    private static String network(HttpServerRequest request) {
        String address = request.remoteAddress().hostAddress();
        // What a proxy calls no address has one allowance together.
        return address == null ? "" : network(address);
    }

    private Bucket bucket(int turns) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(turns).refillGreedy(turns, WINDOW))
                .withCustomTimePrecision(clock)
                .build();
    }

    private static long seconds(long nanos) {
        return Duration.ofNanos(nanos).plusNanos(999_999_999).toSeconds();
    }
}
