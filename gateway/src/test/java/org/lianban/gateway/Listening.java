package org.lianban.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A page that listens; remembers every line of its stream. */
final class Listening implements AutoCloseable {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Browser browser;
    private final HttpResponse<Stream<String>> answer;
    private final List<String> lines = new CopyOnWriteArrayList<>();
    private volatile boolean ended;

    private Listening(Browser browser, HttpResponse<Stream<String>> answer) {
        this.browser = browser;
        this.answer = answer;
        Thread.ofVirtual().start(this::listen);
    }

    /** With the cookies of a browser, or with headers of its own. */
    static Listening to(String gateway, Browser browser, String... headers) {
        Browser copy = browser.copy();
        Listening listening = new Listening(copy, copy.open(gateway + "/live", headers));
        listening.await("event: hello");
        return listening;
    }

    static Listening as(String gateway, String token) {
        return to(gateway, new Browser(), "Authorization", "Bearer " + token);
    }

    HttpResponse<Stream<String>> answer() {
        return answer;
    }

    List<String> lines() {
        return lines;
    }

    List<JsonNode> hints() {
        return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                .filter(i -> lines.get(i).equals("event: hint") && i + 1 < lines.size())
                .map(i -> json(lines.get(i + 1).substring("data: ".length())))
                .toList();
    }

    void await(String line) {
        Awaitility.await(line + " in " + lines).atMost(PATIENCE).until(() -> lines.contains(line));
    }

    void awaitHintOf(String matter) {
        Awaitility.await("a hint of " + matter).atMost(PATIENCE).until(() -> knows(matter));
    }

    /** Within a second; a fact that came before the feed began gives no hint. */
    boolean hears(String matter) {
        long end = System.nanoTime() + Duration.ofSeconds(1).toNanos();
        while (!knows(matter) && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        return knows(matter);
    }

    private boolean knows(String matter) {
        return hints().stream().anyMatch(hint -> hint.path("matterId").asText().equals(matter));
    }

    void awaitEnd(Duration atMost) {
        Awaitility.await("the end of the stream").atMost(atMost).until(() -> ended);
    }

    boolean isEnded() {
        return ended;
    }

    @Override
    public void close() {
        answer.body().close();
        browser.close();
    }

    private void listen() {
        try {
            answer.body().forEach(lines::add);
        } catch (UncheckedIOException e) {
            // Cut off by the test or the gateway: the end all the same.
        } finally {
            ended = true;
        }
    }

    private static JsonNode json(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
