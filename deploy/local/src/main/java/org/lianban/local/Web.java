package org.lianban.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Questions over HTTP to the processes of this machine. */
final class Web {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;

    private static final HttpClient CLIENT =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();

    private Web() {}

    static boolean answersWell(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)))
                .filter(answer -> answer.statusCode() == OK)
                .isPresent();
    }

    /** The JSON behind an address, whatever its status; nothing when nobody answers. */
    static Optional<JsonNode> json(String address) {
        return send(HttpRequest.newBuilder(URI.create(address))).flatMap(Web::parsed);
    }

    /** What a form is answered with, if the answer is 200. */
    static Optional<JsonNode> post(String address, Map<String, String> form) {
        String body =
                form.entrySet().stream()
                        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)))
                .filter(answer -> answer.statusCode() == OK)
                .flatMap(Web::parsed);
    }

    private static Optional<HttpResponse<String>> send(HttpRequest.Builder request) {
        try {
            return Optional.of(
                    CLIENT.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString()));
        } catch (IOException nobody) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> parsed(HttpResponse<String> answer) {
        try {
            return Optional.of(new ObjectMapper().readTree(answer.body()));
        } catch (IOException notJson) {
            return Optional.empty();
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
