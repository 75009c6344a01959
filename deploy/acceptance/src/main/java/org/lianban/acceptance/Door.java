package org.lianban.acceptance;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * The public door of a running system, and those who come to it. A token lasts ten minutes: it is
 * asked for once, and anew when half of that is over.
 */
public final class Door {
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Caller> callers = new HashMap<>();
    private final Map<String, Token> held = new ConcurrentHashMap<>();
    private final URI address;
    private final UnaryOperator<String> tokens;
    private final String language;

    /**
     * @param tokens access token of an account
     * @param language {@code zh-CN} or {@code en}
     */
    public Door(URI address, UnaryOperator<String> tokens, String language) {
        this.address = address;
        this.tokens = tokens;
        this.language = language;
    }

    /** The person or agency with this account, signed in. */
    public Caller as(String account) {
        return callers.computeIfAbsent(
                account,
                name -> {
                    token(name);
                    return new Caller(client, address, name, () -> token(name), language);
                });
    }

    private record Token(String text, long since) {
        boolean isFresh() {
            return System.nanoTime() - since < FRESH.toNanos();
        }
    }

    private String token(String account) {
        return held.compute(
                        account,
                        (name, now) ->
                                now != null && now.isFresh()
                                        ? now
                                        : new Token(tokens.apply(name), System.nanoTime()))
                .text();
    }
}
