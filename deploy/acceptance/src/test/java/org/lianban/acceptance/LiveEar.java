package org.lianban.acceptance;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** Hears what the live line of one person says; its greeting and its heartbeat say nothing. */
final class LiveEar implements AutoCloseable {
    private static final Set<String> SAYS_NOTHING = Set.of("hello", "beat");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private final CountDownLatch open = new CountDownLatch(1);
    private final CompletableFuture<Void> line;
    private String event = "";

    private LiveEar(URI gateway, String token) {
        HttpRequest request =
                HttpRequest.newBuilder(gateway.resolve("/live"))
                        .header("Authorization", "Bearer " + token)
                        .header("Accept", "text/event-stream")
                        .build();
        line =
                client.sendAsync(request, BodyHandlers.ofLines())
                        .thenAccept(answer -> listen(answer.statusCode(), answer.body()));
    }

    /** Is open when this returns. */
    static LiveEar at(URI gateway, String token) {
        LiveEar ear = new LiveEar(gateway, token);
        try {
            ear.open.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return ear;
    }

    List<String> heard() {
        return List.copyOf(heard);
    }

    private void listen(int status, Stream<String> lines) {
        if (status != 200) {
            heard.add("the line was refused: " + status);
        }
        open.countDown();
        lines.forEach(this::hear);
    }

    private void hear(String text) {
        if (text.startsWith("event:")) {
            event = text.substring("event:".length()).strip();
        } else if (text.startsWith("data:") && !SAYS_NOTHING.contains(event)) {
            heard.add(event + " " + text);
        }
    }

    @Override
    public void close() {
        line.cancel(true);
        client.shutdownNow();
    }
}
