package org.lianban.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.lianban.local.LocalSystem;
import org.lianban.local.Service;

/** The reading of all evidence, as the operator asks for it and looks on. */
final class VaultRounds {
    /**
     * What was answered to the wish for a run.
     *
     * @param run where it is to be seen, or the one that was running already
     */
    record Asked(boolean anew, URI run) {}

    private static final int ACCEPTED = 202;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final URI rounds;

    VaultRounds(LocalSystem system) {
        this.rounds = system.management(Service.EVIDENCE_SERVICE).resolve("/q/fixity/run");
    }

    /**
     * Has everything read, and waits for it.
     *
     * @param progress is told how far it is, and at last how it ended
     */
    void walk(Consumer<JsonNode> progress) {
        Asked asked = ask();
        while (!asked.anew()) {
            // That one may have passed by what is to be looked at: ours comes after it.
            ended(asked.run(), run -> {});
            asked = ask();
        }
        JsonNode end = ended(asked.run(), progress);
        if (!end.path("state").asText().equals("FINISHED")) {
            throw new IllegalStateException("the rounds were not ended: " + end);
        }
    }

    Asked ask() {
        HttpResponse<String> answer = sent(to(rounds).POST(BodyPublishers.noBody()).build());
        return answer.headers()
                .firstValue("Location")
                .map(run -> new Asked(answer.statusCode() == ACCEPTED, rounds.resolve(run)))
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "the rounds were refused: " + answer.body()));
    }

    JsonNode look(URI run) {
        HttpResponse<String> answer = sent(to(run).build());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("the rounds cannot be seen: " + answer.body());
        }
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException("no JSON came back: " + answer.body(), e);
        }
    }

    private JsonNode ended(URI address, Consumer<JsonNode> progress) {
        Duration pause = PAUSE;
        int read = 0;
        JsonNode run = look(address);
        while (run.path("state").asText().equals("RUNNING")) {
            if (run.path("read").asInt() > read) {
                read = run.path("read").asInt();
                progress.accept(run);
            }
            LockSupport.parkNanos(pause.toNanos());
            pause = pause.multipliedBy(2);
            pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
            run = look(address);
        }
        progress.accept(run);
        return run;
    }

    private static HttpRequest.Builder to(URI address) {
        return HttpRequest.newBuilder(address).timeout(PATIENCE);
    }

    private static HttpResponse<String> sent(HttpRequest request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException("evidence-service does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
