package org.lianban.gateway.proxy;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What stands behind the gateway in its tests: a real HTTP server that says what it was sent, and
 * the keys that tokens are signed with.
 */
public class TinyService implements QuarkusTestResourceLifecycleManager {
    static final long LARGE = 64L << 20;
    static final String ISSUER = "https://keys.example/realms/lianban";
    static final String PRIVATE_KEY = "test.private-key";

    private static final Buffer CHUNK = Buffer.buffer(new byte[64 << 10]);

    private final AtomicLong written = new AtomicLong();
    private final AtomicReference<HttpServerRequest> held = new AtomicReference<>();
    private final Vertx vertx = Vertx.vertx();

    @Override
    public Map<String, String> start() {
        HttpServer server =
                vertx.createHttpServer()
                        .requestHandler(this::answer)
                        .listen(0, "127.0.0.1")
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join();
        String address = "http://127.0.0.1:" + server.actualPort();
        KeyPair keys = keys();
        Base64.Encoder base64 = Base64.getEncoder();
        return Map.ofEntries(
                Map.entry("gateway.case-service-url", address),
                Map.entry("gateway.evidence-service-url", address),
                Map.entry("gateway.notification-service-url", "http://127.0.0.1:" + closedPort()),
                Map.entry("gateway.request-timeout", "PT1S"),
                Map.entry("gateway.concurrent-requests", "4"),
                Map.entry("quarkus.http.test-port", Integer.toString(closedPort())),
                Map.entry("quarkus.management.test-port", Integer.toString(closedPort())),
                Map.entry(
                        "quarkus.oidc.public-key",
                        base64.encodeToString(keys.getPublic().getEncoded())),
                Map.entry("quarkus.oidc.token.issuer", ISSUER),
                Map.entry(PRIVATE_KEY, base64.encodeToString(keys.getPrivate().getEncoded())),
                Map.entry("gateway.live.bootstrap-servers", "127.0.0.1:" + closedPort()),
                Map.entry("quarkus.oidc.session.tenant-enabled", "false"),
                Map.entry(
                        "gateway.session.secret",
                        "a secret that only the tests of the gateway know"),
                Map.entry("gateway.session.client-secret", "unused: nobody signs in here"));
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    private void answer(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        switch (String.valueOf(request.path())) {
            case "/api/v1/leads/silent" -> {}
            case "/api/v1/leads/breaks" -> {
                response.putHeader("Content-Length", "100").write("half");
                vertx.setTimer(50, x -> request.connection().close());
            }
            case "/api/v1/leads/refuses" ->
                    response.setStatusCode(409)
                            .putHeader("Content-Type", "application/problem+json")
                            .end("{\"code\":\"FIRST_FILED_PREVAILS\"}");
            case "/api/v1/letters/preview" ->
                    response.putHeader("Content-Type", "text/html")
                            .putHeader("Content-Security-Policy", "script-src *")
                            .putHeader("Server", "tiny")
                            .putHeader("X-Powered-By", "tiny")
                            .putHeader("X-Lianban-Node", "a")
                            .putHeader("Set-Cookie", "a=b")
                            .putHeader("Connection", "X-Hop")
                            .putHeader("X-Hop", "one")
                            .putHeader("ETag", "\"7\"")
                            .end("<p>案件移送函</p>");
            case "/api/v1/letters/1/paper" ->
                    response.putHeader("Content-Type", "application/pdf")
                            .putHeader("Content-Disposition", "inline; filename=\"letter.pdf\"")
                            .putHeader("Cache-Control", "private, no-cache")
                            .putHeader("ETag", "\"sha256:0\"")
                            .end("%PDF-1.7");
            case "/api/v1/letters/1/scans/2" ->
                    response.putHeader("Content-Type", "application/pdf")
                            .putHeader("Content-Security-Policy", "script-src *")
                            .end("%PDF-1.7");
            case "/api/v1/public/letters/ACDEHJKMPQRTVWX7" ->
                    response.putHeader("Content-Type", "application/json").end(letter());
            case "/api/v1/public/letters/2222222222222224" ->
                    response.putHeader("Content-Type", "application/json")
                            .end("{\"code\":\"2222-2222-2222-2224\",\"state\":\"UNKNOWN\"}");
            case "/api/v1/public/letters/abc" -> refuse(response, "CODE_MISTYPED");
            case "/api/v1/public/letters/ACDEHJKMPQRTVWX7/check" ->
                    request.body().onSuccess(body -> compare(response, body));
            case "/api/v1/evidence/1/content" ->
                    response.setStatusCode(206)
                            .putHeader("Content-Type", "text/html")
                            .putHeader("Content-Security-Policy", "script-src *")
                            .putHeader("Content-Disposition", "attachment; filename*=UTF-8''a.html")
                            .putHeader("Content-Range", "bytes 2-4/9")
                            .putHeader("Accept-Ranges", "bytes")
                            .putHeader("Repr-Digest", "sha-256=:AA==:")
                            .putHeader("Cache-Control", "no-store")
                            .putHeader("ETag", "\"9\"")
                            .end(Objects.requireNonNull(request.getHeader("Range")).substring(6));
            case "/api/v1/evidence/large" -> {
                written.set(0);
                response.putHeader("Content-Length", Long.toString(LARGE));
                pour(response);
            }
            case "/api/v1/evidence-uploads/held" -> {
                request.pause();
                held.set(request);
                swallow(request);
            }
            case "/api/v1/evidence-uploads/swallowed" -> swallow(request);
            case "/api/v1/leads/written" -> response.end(Long.toString(written.get()));
            case "/api/v1/leads/release" -> {
                held.get().resume();
                response.end();
            }
            default -> request.body().onSuccess(body -> echo(request, body));
        }
    }

    private static String letter() {
        return new JsonObject()
                .put("code", "ACDE-HJKM-PQRT-VWX7")
                .put("state", "VALID")
                .put("contentDigest", "sha256:" + "1".repeat(64))
                .put("paperDigest", "sha256:" + "2".repeat(64))
                .encode();
    }

    private static void compare(HttpServerResponse response, Buffer body) {
        String sent = body.toString();
        if (!sent.startsWith("%PDF-")) {
            refuse(response, "NOT_A_PDF");
            return;
        }
        response.putHeader("Content-Type", "application/json")
                .end(
                        new JsonObject()
                                .put("letter", new JsonObject(letter()))
                                .put("sentDigest", "sha256:" + "3".repeat(64))
                                .put("result", sent.endsWith(" original") ? "SAME" : "DIFFERENT")
                                .encode());
    }

    private static void refuse(HttpServerResponse response, String code) {
        response.setStatusCode(422)
                .putHeader("Content-Type", "application/problem+json")
                .end(new JsonObject().put("code", code).encode());
    }

    private void pour(HttpServerResponse response) {
        while (written.get() < LARGE) {
            if (response.writeQueueFull()) {
                response.drainHandler(x -> pour(response));
                return;
            }
            written.addAndGet(CHUNK.length());
            response.write(CHUNK);
        }
        response.end();
    }

    private static void swallow(HttpServerRequest request) {
        AtomicLong count = new AtomicLong();
        request.handler(chunk -> count.addAndGet(chunk.length()));
        request.endHandler(x -> request.response().end(Long.toString(count.get())));
    }

    private static void echo(HttpServerRequest request, Buffer body) {
        Map<String, Object> headers = new TreeMap<>();
        request.headers()
                .forEach(h -> headers.put(h.getKey().toLowerCase(Locale.ROOT), h.getValue()));
        request.response()
                .putHeader("Content-Type", "application/json")
                .end(
                        new JsonObject()
                                .put("method", request.method().name())
                                .put("uri", request.uri())
                                .put("headers", new JsonObject(headers))
                                .put("body", body.toString())
                                .encode());
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int closedPort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
