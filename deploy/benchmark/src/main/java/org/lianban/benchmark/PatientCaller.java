package org.lianban.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.lianban.local.LocalException;
import org.lianban.local.LocalSystem;
import org.lianban.local.Service;

/**
 * People at the gateway who ask again until they are answered, while what stands behind it is
 * killed: a command is repeated under its own key, so it is done once. Safe for many at once.
 */
final class PatientCaller {
    private static final Duration ANSWER = Duration.ofSeconds(20);
    // Tokens live ten minutes.
    private static final long TOKEN_USE = Duration.ofMinutes(5).toNanos();
    private static final long PATIENCE = Duration.ofMinutes(3).toNanos();
    private static final int CLIENT_ERROR = 400;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final LocalSystem system;
    private final URI gateway;

    PatientCaller(LocalSystem system) {
        this.system = system;
        this.gateway = system.address(Service.GATEWAY);
    }

    private record Token(String text, long since) {
        boolean isFresh() {
            return System.nanoTime() - since < TOKEN_USE;
        }
    }

    /**
     * @param version of what the answer shows
     */
    record Said(JsonNode body, @Nullable String version) {}

    Said get(String account, String path) {
        return untilAnswered(request(account, path).GET());
    }

    /**
     * @param version of what was seen, if there was anything yet
     */
    Said post(String account, String path, Map<String, ?> body, @Nullable String version) {
        HttpRequest.Builder command =
                request(account, path)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(text(body)));
        return untilAnswered(version == null ? command : command.header("If-Match", version));
    }

    /** One question that may fail; nothing if it does. */
    Optional<JsonNode> tried(String account, String path) {
        return sent(request(account, path).GET().build())
                .filter(answer -> answer.statusCode() < CLIENT_ERROR)
                .map(answer -> json(answer.body()));
    }

    private Said untilAnswered(HttpRequest.Builder request) {
        long end = System.nanoTime() + PATIENCE;
        while (true) {
            Optional<HttpResponse<String>> answer = sent(request.build());
            if (answer.isPresent() && isDecided(answer.get().statusCode())) {
                return said(answer.get());
            }
            if (System.nanoTime() > end) {
                throw new LocalException(
                        "No answer for three minutes: " + request.build().uri().getPath() + ".");
            }
            Waiting.aMoment();
        }
    }

    private static boolean isDecided(int status) {
        return status < SERVER_ERROR && status != TOO_MANY;
    }

    private static Said said(HttpResponse<String> answer) {
        if (answer.statusCode() >= CLIENT_ERROR) {
            throw new LocalException(
                    answer.uri().getPath()
                            + " was refused: "
                            + answer.statusCode()
                            + " "
                            + answer.body());
        }
        return new Said(json(answer.body()), answer.headers().firstValue("ETag").orElse(null));
    }

    private Optional<HttpResponse<String>> sent(HttpRequest request) {
        try {
            return Optional.of(client.send(request, BodyHandlers.ofString()));
        } catch (IOException killed) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LocalException("Interrupted at the gateway.", interrupted);
        }
    }

    private HttpRequest.Builder request(String account, String path) {
        return HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(ANSWER)
                .header("Accept-Language", "zh-CN")
                .header("Authorization", "Bearer " + token(account));
    }

    private String token(String account) {
        return tokens.compute(
                        account,
                        (name, known) ->
                                known != null && known.isFresh()
                                        ? known
                                        : new Token(
                                                system.tokens().access(name), System.nanoTime()))
                .text();
    }

    private static String text(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException strange) {
            throw new IllegalStateException(strange);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException strange) {
            throw new LocalException("The gateway answered no JSON.", strange);
        }
    }
}
