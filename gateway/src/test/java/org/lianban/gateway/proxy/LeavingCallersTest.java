package org.lianban.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Callers who leave at any moment of their request, and one who stays. */
@QuarkusTest
@QuarkusTestResource(TinyService.class)
class LeavingCallersTest {
    private static final int ROUNDS = 200;
    private static final String ASKED = "GET /api/v1/leads HTTP/1.1";
    private static final String SENT = "POST /api/v1/leads HTTP/1.1";

    @Inject ProxyRoutes routes;

    private final String token = "Authorization: Bearer " + Tokens.good() + "\r\n";

    @Test
    void who_stays_is_answered_whoever_leaves() throws IOException {
        // Given
        Map<String, Integer> answers = new TreeMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            // When
            leave(round);
            // Then
            answers.merge(RawExchange.send(ASKED, token).split("\r\n", 2)[0], 1, Integer::sum);
            await().pollInterval(Duration.ofMillis(2)).until(() -> routes.underWay() == 0);
        }
        assertThat(answers).isEqualTo(Map.of("HTTP/1.1 200 OK", ROUNDS));
    }

    // Three, after none to two thousandths of a second.
    private void leave(int round) throws IOException {
        List<Socket> leaving = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Socket socket = RawExchange.open();
            boolean sends = i == 2;
            String head =
                    (sends ? SENT : ASKED)
                            + "\r\nHost: localhost\r\n"
                            + token
                            + (sends ? "Content-Length: 9\r\n\r\nhalf" : "\r\n");
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            leaving.add(socket);
        }
        LockSupport.parkNanos(Duration.ofMillis(1).toNanos() * (round % 5) / 2);
        for (Socket socket : leaving) {
            if (round % 2 == 0) {
                socket.setSoLinger(true, 0);
            }
            socket.close();
        }
    }
}
