package org.lianban.acceptance;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The public door of a running system, and those who come to it; tokens are asked for once. */
public final class Door {
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Caller> callers = new HashMap<>();
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
                account, name -> new Caller(client, address, name, tokens.apply(name), language));
    }
}
