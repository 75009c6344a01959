package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.lianban.local.LocalSystem;
import org.lianban.local.Service;

/**
 * The acceptance build on fresh data, started once for all stories: starting takes most of a
 * minute.
 */
final class SharedSystem {
    private static final LocalSystem SYSTEM = started();

    private SharedSystem() {}

    static LocalSystem system() {
        return SYSTEM;
    }

    /** The public door; for each story its own, because tokens last for ten minutes. */
    static Door door() {
        return door(SYSTEM.tokens()::access);
    }

    static Door door(UnaryOperator<String> tokens) {
        return new Door(SYSTEM.address(Service.GATEWAY), tokens, "zh-CN");
    }

    /** From now on it is nine in the morning of that day, for acts, deadlines and letters. */
    static void itIs(String day) {
        Stream.of(Service.values())
                .filter(Service::hasLegalClock)
                .forEach(service -> itIs(day, service));
    }

    private static void itIs(String day, Service service) {
        String at = "{\"at\": \"" + day + "T09:00:00+08:00\"}";
        HttpRequest request =
                HttpRequest.newBuilder(SYSTEM.management(service).resolve("/q/legal-clock"))
                        .PUT(BodyPublishers.ofString(at))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        } catch (IOException e) {
            throw new UncheckedIOException("the legal clock does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static LocalSystem started() {
        LocalSystem system = LocalSystem.acceptance();
        system.up();
        return system;
    }
}
