package org.lianban.gateway.verification;

import io.netty.handler.codec.DecoderException;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerFileUpload;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.function.Consumer;

/** Takes the one file of a form into memory, up to a size. */
final class PaperUpload {
    private final HttpServerRequest request;
    private final long most;
    private final Consumer<Taken> then;
    private final Buffer paper = Buffer.buffer();
    private int files;
    private boolean done;

    private PaperUpload(HttpServerRequest request, long most, Consumer<Taken> then) {
        this.request = request;
        this.most = most;
        this.then = then;
    }

    /** What came of it. */
    sealed interface Taken {
        record Paper(Buffer bytes) implements Taken {}

        /** By the words of the page. */
        record Refused(int status, String code) implements Taken {}
    }

    /** Says once what came, while the rest of a refused body may still be under way. */
    static void take(HttpServerRequest request, long most, Consumer<Taken> then) {
        new PaperUpload(request, most, then).take();
    }

    private void take() {
        String type = request.getHeader("Content-Type");
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            request.resume();
            say(new Taken.Refused(415, "MEDIA_TYPE_UNSUPPORTED"));
            return;
        }
        request.uploadHandler(this::part);
        request.exceptionHandler(broken -> say(new Taken.Refused(400, "MALFORMED")));
        request.endHandler(ended -> say(taken()));
        try {
            request.setExpectMultipart(true);
        } catch (DecoderException | IllegalStateException e) {
            say(new Taken.Refused(400, "MALFORMED"));
        }
        request.resume();
    }

    private void part(HttpServerFileUpload file) {
        boolean[] isEmpty = {true};
        file.handler(
                chunk -> {
                    if (isEmpty[0] && chunk.length() > 0) {
                        isEmpty[0] = false;
                        files++;
                    }
                    gather(chunk);
                });
    }

    private void gather(Buffer chunk) {
        if (done) {
            return;
        }
        if (paper.length() + chunk.length() > most) {
            say(new Taken.Refused(413, "BODY_TOO_LARGE"));
            return;
        }
        paper.appendBuffer(chunk);
    }

    private Taken taken() {
        return switch (files) {
            case 0 -> new Taken.Refused(422, "FIELD_MISSING");
            case 1 -> new Taken.Paper(paper);
            default -> new Taken.Refused(422, "TWO_FILES");
        };
    }

    private void say(Taken taken) {
        if (!done) {
            done = true;
            then.accept(taken);
        }
    }
}
