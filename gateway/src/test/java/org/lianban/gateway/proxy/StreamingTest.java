package org.lianban.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/** 64 MB in either direction: the gateway holds back the fast side, it does not gather. */
@QuarkusTest
@QuarkusTestResource(TinyService.class)
class StreamingTest {
    /** What the sockets' own buffers may hold on both sides, and some. */
    private static final long HELD_BACK_AT = TinyService.LARGE / 2;

    @Inject ProxyRoutes routes;

    @Test
    void a_service_is_held_back_while_the_reader_does_not_read() throws IOException {
        try (Socket socket = RawExchange.open()) {
            // Given
            head(socket, "GET /api/v1/evidence/large HTTP/1.1", "");

            // When
            long written = settled(StreamingTest::written);

            // Then
            assertThat(written).isPositive().isLessThan(HELD_BACK_AT);
            assertThat(bodyLength(socket.getInputStream())).isEqualTo(TinyService.LARGE);
        }
    }

    @Test
    void a_sender_is_held_back_while_the_service_does_not_read() throws IOException {
        try (Socket socket = RawExchange.open()) {
            // Given
            head(
                    socket,
                    "PUT /api/v1/evidence-uploads/held HTTP/1.1",
                    "Content-Length: " + TinyService.LARGE + "\r\n");
            AtomicLong sent = new AtomicLong();
            CompletableFuture<Void> sender = CompletableFuture.runAsync(() -> pour(socket, sent));

            // When
            long held = settled(sent::get);

            // Then
            assertThat(held).isPositive().isLessThan(HELD_BACK_AT);
            officer("/api/v1/leads/release");
            sender.join();
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 200 ")
                    .endsWith(Long.toString(TinyService.LARGE));
        }
    }

    @Test
    void one_request_too_many_is_told_to_come_back_and_gone_callers_make_room() throws IOException {
        // Given
        Socket[] readers = new Socket[4];
        for (int i = 0; i < readers.length; i++) {
            readers[i] = RawExchange.open();
            head(readers[i], "GET /api/v1/evidence/large HTTP/1.1", "");
        }
        assertThat(settled(() -> routes.underWay())).isEqualTo(4);

        // When
        int status =
                given().header("Authorization", "Bearer " + Tokens.good())
                        .get("/api/v1/leads")
                        .then()
                        .header("Retry-After", "1")
                        .extract()
                        .statusCode();
        for (Socket reader : readers) {
            reader.close();
        }

        // Then
        assertThat(status).isEqualTo(503);
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (routes.underWay() > 0 && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        assertThat(routes.underWay()).isZero();
        officer("/api/v1/leads");
    }

    private static void head(Socket socket, String requestLine, String headers) throws IOException {
        String head =
                requestLine
                        + "\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                        + Tokens.good()
                        + "\r\n"
                        + headers
                        + "\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    }

    private static void pour(Socket socket, AtomicLong sent) {
        byte[] chunk = new byte[64 << 10];
        try {
            OutputStream out = socket.getOutputStream();
            while (sent.get() < TinyService.LARGE) {
                out.write(chunk);
                sent.addAndGet(chunk.length);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long bodyLength(InputStream in) throws IOException {
        int line = 0;
        while (line < 4) {
            int c = in.read();
            line = c == '\r' || c == '\n' ? line + 1 : 0;
        }
        return in.transferTo(OutputStream.nullOutputStream());
    }

    private static long written() {
        return Long.parseLong(officer("/api/v1/leads/written"));
    }

    private static String officer(String path) {
        return given().header("Authorization", "Bearer " + Tokens.good())
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** The figure once it has not moved for half a second. */
    private static long settled(LongSupplier figure) {
        long before = -1;
        long now = figure.getAsLong();
        while (now != before) {
            before = now;
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            now = figure.getAsLong();
        }
        return now;
    }
}
