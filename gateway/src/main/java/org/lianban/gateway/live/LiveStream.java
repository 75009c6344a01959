package org.lianban.gateway.live;

import io.vertx.core.Context;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.gateway.session.Admitted;

/**
 * One stream, mute until it is known who listens. Everything is written on the thread of its
 * connection; a reader who does not keep up is cut off, and asks for everything anew when he comes
 * back.
 */
final class LiveStream {
    private final Admitted owner;
    private final HttpServerResponse response;
    private final Context thread;

    /** What was told of the register while it was asked who listens: the answer may be older. */
    private final List<Hint> missed = new ArrayList<>();

    private @Nullable Listener listener;
    private boolean closed;

    LiveStream(Admitted owner, HttpServerResponse response, Context thread) {
        this.owner = owner;
        this.response = response;
        this.thread = thread;
    }

    Admitted owner() {
        return owner;
    }

    synchronized boolean isOf(Listener someone) {
        return someone.equals(listener);
    }

    /** Whether it was to end before it began. */
    synchronized boolean isClosed() {
        return closed;
    }

    /**
     * From now on this listener is told what he may hear; the first words say how often a sign of
     * life comes, and when to come back after an end. False, and still mute, if something happened
     * since he was asked for that may have made him another.
     */
    synchronized boolean speakTo(Listener known, long heartbeatSeconds) {
        boolean old = missed.stream().anyMatch(known::isConcernedBy);
        missed.clear();
        if (old) {
            return false;
        }
        listener = known;
        JsonObject data = new JsonObject().put("heartbeatSeconds", heartbeatSeconds);
        write("retry: 2000\nevent: hello\ndata: " + data.encode() + "\n\n");
        if (closed) {
            close();
        }
        return true;
    }

    synchronized void tell(Hint hint) {
        if (listener == null) {
            if (hint.register()) {
                missed.add(hint);
            }
            return;
        }
        if (listener.isConcernedBy(hint)) {
            // Another office, other roles: whoever he is now is found out when he comes back.
            close();
            return;
        }
        if (listener.mayHear(hint)) {
            JsonObject data = new JsonObject().put("type", hint.type());
            data.put(hint.register() ? "subject" : "matterId", hint.subject());
            data.put("sequence", hint.sequence());
            write("id: " + hint.id() + "\nevent: hint\ndata: " + data.encode() + "\n\n");
        }
    }

    /** A page that is not greeted yet asks for everything after the greeting. */
    synchronized void say(String event, JsonObject data) {
        if (listener == null) {
            return;
        }
        write("event: " + event + "\ndata: " + data.encode() + "\n\n");
    }

    void beat() {
        // The comment is for what stands between, the event for the page.
        write(": beat\nevent: beat\ndata: {}\n\n");
    }

    synchronized void close() {
        closed = true;
        if (listener == null) {
            // Nothing is written yet: it can still be refused in words.
            return;
        }
        thread.runOnContext(
                x -> {
                    if (!response.ended() && !response.closed()) {
                        response.end();
                    }
                });
    }

    private void write(String text) {
        thread.runOnContext(
                x -> {
                    if (response.ended() || response.closed()) {
                        return;
                    }
                    if (response.writeQueueFull()) {
                        response.reset();
                    } else {
                        response.write(text);
                    }
                });
    }
}
