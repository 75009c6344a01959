package org.lianban.gateway.live;

import io.vertx.core.Context;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import org.lianban.gateway.session.Admitted;

/**
 * One open stream. Everything is written on the thread of its connection; a reader who does not
 * keep up is cut off, and asks for everything anew when he comes back.
 */
final class LiveStream {
    private final Admitted owner;
    private final Listener listener;
    private final HttpServerResponse response;
    private final Context thread;

    LiveStream(Admitted owner, Listener listener, HttpServerResponse response, Context thread) {
        this.owner = owner;
        this.listener = listener;
        this.response = response;
        this.thread = thread;
    }

    Admitted owner() {
        return owner;
    }

    Listener listener() {
        return listener;
    }

    /** The first words: how often a sign of life comes, and when to come back after an end. */
    void greet(long heartbeatSeconds, boolean again) {
        JsonObject data =
                new JsonObject().put("heartbeatSeconds", heartbeatSeconds).put("again", again);
        write("retry: 2000\nevent: hello\ndata: " + data.encode() + "\n\n");
    }

    void tell(Hint hint) {
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

    void say(String event, JsonObject data) {
        write("event: " + event + "\ndata: " + data.encode() + "\n\n");
    }

    void beat() {
        // The comment is for what stands between, the event for the page.
        write(": beat\nevent: beat\ndata: {}\n\n");
    }

    void close() {
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
