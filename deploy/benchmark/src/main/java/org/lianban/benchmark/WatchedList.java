package org.lianban.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.lianban.local.LocalException;

/**
 * What a page with a list of transfers does: told by a hint that something happened, it reads its
 * list again; never two readings at once, and one more if a hint came while it read.
 */
final class WatchedList implements AutoCloseable {
    private static final String LIST = "/api/v1/transfers?limit=50&direction=";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long GREETING = 30;

    private final ConsoleSession session;
    private final String direction;
    private final String hint;
    private final Set<String> states;
    private final Stream<String> line;
    private final CountDownLatch greeted = new CountDownLatch(1);
    private final Semaphore hinted = new Semaphore(0);
    private final Map<String, Long> hints = new ConcurrentHashMap<>();
    private final Map<String, Long> rows = new ConcurrentHashMap<>();
    private final Queue<Double> readings = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    private WatchedList(ConsoleSession session, String direction, String hint, Set<String> states) {
        this.session = session;
        this.direction = direction;
        this.hint = hint;
        this.states = states;
        this.line = session.live();
    }

    /**
     * @param direction {@code incoming} or {@code outgoing}
     * @param hint the fact that makes it read again
     * @param states of a row that is waited for
     */
    static WatchedList opened(
            ConsoleSession session, String direction, String hint, Set<String> states) {
        var list = new WatchedList(session, direction, hint, states);
        Thread.ofVirtual().start(list::listen);
        Thread.ofVirtual().start(list::read);
        list.awaitGreeting();
        return list;
    }

    /** When a hint about this matter came, by {@link System#nanoTime()}. */
    Map<String, Long> hints() {
        return hints;
    }

    /** When the row of this transfer was first read in such a state. */
    Map<String, Long> rows() {
        return rows;
    }

    /** How long each reading of the list took, in milliseconds. */
    Samples readings() {
        return new Samples(readings.stream().toList());
    }

    @Override
    public void close() {
        closed = true;
        hinted.release();
        line.close();
    }

    private void awaitGreeting() {
        try {
            if (!greeted.await(GREETING, TimeUnit.SECONDS)) {
                throw new LocalException("The live line says nothing.");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LocalException("Interrupted at the live line.", interrupted);
        }
    }

    private void listen() {
        try {
            line.forEach(
                    text -> {
                        greeted.countDown();
                        if (text.startsWith("data:") && text.contains(hint)) {
                            hints.putIfAbsent(
                                    json(text.substring("data:".length()))
                                            .path("matterId")
                                            .asText(),
                                    System.nanoTime());
                            hinted.release();
                        }
                    });
        } catch (RuntimeException ended) {
            // Rows that never came are counted by the run; the end of the line is the usual reason.
            if (!closed) {
                System.err.println("The live line broke: " + ended);
            }
        }
    }

    private void read() {
        while (!closed) {
            hinted.acquireUninterruptibly();
            hinted.drainPermits();
            if (!closed) {
                long begin = System.nanoTime();
                HttpResponse<String> answer = session.get(LIST + direction);
                long end = System.nanoTime();
                readings.add((end - begin) / 1e6);
                for (JsonNode row : json(answer.body()).path("items")) {
                    if (states.contains(row.path("state").asText())) {
                        rows.putIfAbsent(row.path("transferId").asText(), end);
                    }
                }
            }
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
