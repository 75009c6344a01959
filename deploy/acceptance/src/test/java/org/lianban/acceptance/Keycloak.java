package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.lianban.local.LocalSystem;

/** What Keycloak's administrator does to people while they work. */
final class Keycloak {
    private static final String REALM = "/auth/admin/realms/lianban";

    private final LocalSystem system;

    Keycloak(LocalSystem system) {
        this.system = system;
    }

    /** Signs a person out everywhere. */
    void endSessions(String account) {
        JsonNode found = ask("GET", REALM + "/users?exact=true&username=" + account, "");
        ask("POST", REALM + "/users/" + found.at("/0/id").asText() + "/logout", "");
    }

    /** How long access tokens last that are given out from now on. */
    void letTokensLast(Duration time) {
        ask("PUT", REALM, "{\"accessTokenLifespan\": %d}".formatted(time.toSeconds()));
    }

    private JsonNode ask(String method, String path, String body) {
        HttpRequest request =
                HttpRequest.newBuilder(system.keycloak().resolve(path))
                        .header("Authorization", "Bearer " + system.tokens().foreign())
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path + answer.body()).isBetween(200, 204);
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException("Keycloak does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
