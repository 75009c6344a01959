package org.lianban.acceptance.handover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.lianban.acceptance.Door;
import org.lianban.local.LocalSystem;
import org.lianban.local.Service;
import org.lianban.local.ServiceReplica;

/** Two processes of case-service on one database, each with a door of its own; nothing else. */
final class TwoCaseServices implements AutoCloseable {
    private static final String DAY = "2026-05-06";
    private static final Duration FRESH = Duration.ofMinutes(4);
    private static final List<Service> NOT_NEEDED =
            List.of(Service.GATEWAY, Service.EVIDENCE_SERVICE, Service.NOTIFICATION_SERVICE);

    // Thousands of letters that nobody opens are not set on paper.
    private static final List<String> WITHOUT_PAPER =
            List.of("env", "CASEWORK_LETTER_PAPER_EVERY=off");

    private final LocalSystem system = LocalSystem.acceptance();
    private final ServiceReplica other = system.replica(Service.CASE_SERVICE, WITHOUT_PAPER);
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    private record Token(String text, long since) {
        boolean isFresh() {
            return System.nanoTime() - since < FRESH.toNanos();
        }
    }

    TwoCaseServices() {
        system.up();
        NOT_NEEDED.forEach(system::stop);
        system.stop(Service.CASE_SERVICE);
        system.start(Service.CASE_SERVICE, WITHOUT_PAPER);
        other.start();
        itIs(system.management(Service.CASE_SERVICE));
        itIs(other.management());
    }

    /** The doors of both; they hold for some minutes, and for one thread. */
    List<Door> doors() {
        return Stream.of(system.address(Service.CASE_SERVICE), other.address())
                .map(address -> new Door(address, this::token, "zh-CN"))
                .toList();
    }

    /** The books that both write. */
    Books books() {
        return new Books(system.database(Service.CASE_SERVICE));
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

    private static void itIs(URI management) {
        HttpRequest request =
                HttpRequest.newBuilder(management.resolve("/q/legal-clock"))
                        .PUT(BodyPublishers.ofString("{\"at\": \"" + DAY + "T09:00:00+08:00\"}"))
                        .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("the legal clock stands: " + answer.body());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the legal clock does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        other.close();
        system.close();
    }
}
