package org.lianban.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * What stands behind the gateways of these tests: says what it was sent, and who somebody is by the
 * account in his token, as case-service would.
 */
final class EchoService implements AutoCloseable {
    private final ObjectMapper mapper = new ObjectMapper();
    private final Map<String, String> offices = new ConcurrentHashMap<>();
    private final Map<String, Held> held = new ConcurrentHashMap<>();
    private final HttpServer server;

    EchoService() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void enrol(String account, String office) {
        offices.put(account, office);
    }

    /** Who this is, as it is known when asked, is answered when the hold ends; once. */
    Held holdWhoIs(String account) {
        Held hold = new Held();
        held.put(account, hold);
        return hold;
    }

    /** An answer that is on its way. */
    static final class Held implements AutoCloseable {
        private final CountDownLatch asked = new CountDownLatch(1);
        private final CountDownLatch released = new CountDownLatch(1);

        void awaitAsked() {
            await(asked);
        }

        @Override
        public void close() {
            released.countDown();
        }

        private void hold() {
            asked.countDown();
            await(released);
        }

        private static void await(CountDownLatch latch) {
            try {
                if (!latch.await(20, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("nobody came");
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static UUID person(String account) {
        return UUID.nameUUIDFromBytes(account.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String token = exchange.getRequestHeaders().getFirst("Authorization");
            JsonNode claims = claims(token);
            ObjectNode answer = mapper.createObjectNode();
            int status = 200;
            if (exchange.getRequestURI().getPath().equals("/api/v1/me")) {
                String account = claims.path("preferred_username").asText();
                String office = offices.get(account);
                Held hold = held.remove(account);
                if (hold != null) {
                    hold.hold();
                }
                if (office == null) {
                    status = 403;
                } else {
                    answer.putObject("person").put("id", person(account).toString());
                    answer.putObject("office").put("id", office);
                }
            }
            ObjectNode headers = answer.putObject("headers");
            exchange.getRequestHeaders()
                    .forEach(
                            (name, values) ->
                                    headers.put(
                                            name.toLowerCase(Locale.ROOT),
                                            String.join(",", values)));
            answer.set("claims", claims);
            byte[] body = mapper.writeValueAsBytes(answer);
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private JsonNode claims(String authorization) throws IOException {
        String[] parts = String.valueOf(authorization).split("\\.", -1);
        return parts.length == 3
                ? mapper.readTree(Base64.getUrlDecoder().decode(parts[1]))
                : mapper.createObjectNode();
    }
}
