package org.lianban.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** A person or an agency at the public door, with an access token. */
public final class Caller {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PATIENCE_WITH_FILES = Duration.ofMinutes(10);

    private final HttpClient client;
    private final URI door;
    private final String account;
    private final Supplier<String> token;
    private final String language;

    Caller(HttpClient client, URI door, String account, Supplier<String> token, String language) {
        this.client = client;
        this.door = door;
        this.account = account;
        this.token = token;
        this.language = language;
    }

    public String account() {
        return account;
    }

    public Answer get(String path) {
        return send(request(path).GET().build());
    }

    /** The page as it stands, for letters. */
    public String page(String path) {
        return text(request(path).GET().build()).body();
    }

    /** The bytes behind a path, with the headers they came under. */
    public HttpResponse<byte[]> bytes(String path) {
        return sent(request(path).GET().build(), BodyHandlers.ofByteArray());
    }

    /** Sends the bytes of a file. */
    public Answer put(String path, BodyPublisher bytes) {
        return send(
                request(path)
                        .timeout(PATIENCE_WITH_FILES)
                        .header("Content-Type", "application/octet-stream")
                        .PUT(bytes)
                        .build());
    }

    /** Writes anew what was just looked at: its version goes along. */
    public Answer put(String path, Map<String, ?> body, Answer seen) {
        HttpRequest.Builder request = command(path, UUID.randomUUID().toString()).PUT(json(body));
        seen.etag().ifPresent(version -> request.header("If-Match", version));
        return send(request.build());
    }

    public Answer delete(String path) {
        return send(request(path).DELETE().build());
    }

    /** A command about nothing that exists yet. */
    public Answer post(String path, Map<String, ?> body) {
        return post(path, body, UUID.randomUUID().toString());
    }

    /** The same under a key of the caller's own, to be sent again when no answer came. */
    public Answer post(String path, Map<String, ?> body, String key) {
        return send(command(path, key).POST(json(body)).build());
    }

    /** A command about what was just looked at: its version goes along. */
    public Answer post(String path, Map<String, ?> body, Answer seen) {
        return post(path, body, seen, UUID.randomUUID().toString());
    }

    /** The same under a key of the caller's own. */
    public Answer post(String path, Map<String, ?> body, Answer seen, String key) {
        HttpRequest.Builder request = command(path, key).POST(json(body));
        seen.etag().ifPresent(version -> request.header("If-Match", version));
        return send(request.build());
    }

    private HttpRequest.Builder command(String path, String key) {
        return request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(door.resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token.get())
                .header("Accept-Language", language);
    }

    private Answer send(HttpRequest request) {
        HttpResponse<String> response = text(request);
        return new Answer(
                response.statusCode(),
                response.headers().firstValue("ETag"),
                json(response.body()));
    }

    private HttpResponse<String> text(HttpRequest request) {
        return sent(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> sent(HttpRequest request, BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException("the gateway does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static BodyPublisher json(Map<String, ?> body) {
        try {
            return BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode json(String body) {
        try {
            return body.isEmpty() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("no JSON came back: " + body, e);
        }
    }
}
