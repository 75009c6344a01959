package org.lianban.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianban.local.LocalKafka;
import org.lianban.local.LocalKeycloak;
import org.lianban.local.Loopback;

/** What a person notices while Kafka, Keycloak or the gateway itself is away. */
@Tag("long")
class AwayIT {
    private static final String OFFICER = "changsha-officer-1";

    @TempDir Path folder;

    @Test
    void streams_say_that_they_lag_a_session_survives_its_provider_and_the_end_is_clean() {
        int port = Loopback.freePort();
        int kafkaPort = Loopback.freePort();
        int controllerPort = Loopback.freePort();
        try (EchoService service = new EchoService();
                Browser browser = new Browser();
                LocalKeycloak keycloak = Replicas.keycloakFor(port)) {
            service.enrol(OFFICER, "430100");
            LocalKafka kafka = LocalKafka.start(folder.resolve("kafka"), kafkaPort, controllerPort);
            kafka.topic(LocalKafka.CASEWORK_EVENTS, 2);
            kafka.topic(LocalKafka.EVIDENCE_EVENTS, 2);
            kafka.topic(LocalKafka.NOTICE_EVENTS, 2);
            Map<String, String> settings =
                    new HashMap<>(
                            Replicas.settings(
                                    keycloak, service.address(), kafka.bootstrapServers()));
            settings.put("GATEWAY_LIVE_PARTITION_CHECK", "1s");
            try (GatewayProcess gateway =
                    GatewayProcess.launch(port, Loopback.freePort(), settings)) {
                browser.signIn(gateway.address(), OFFICER, "/");
                try (Listening listening = Listening.to(gateway.address(), browser)) {
                    // The feed may have begun a moment after the gateway: then the page is told so.
                    Awaitility.await()
                            .atMost(Duration.ofSeconds(60))
                            .until(() -> listening.hears(told(kafka)));
                    kafka.stop();
                    listening.await("event: lagging");
                    try (Listening late = Listening.to(gateway.address(), browser)) {
                        late.await("event: lagging");
                    }
                    assertThat(browser.get(gateway.address() + "/api/v1/me").statusCode())
                            .isEqualTo(200);

                    int before = listening.lines().size();
                    LocalKafka again =
                            LocalKafka.start(folder.resolve("kafka"), kafkaPort, controllerPort);
                    Awaitility.await()
                            .atMost(Duration.ofSeconds(30))
                            .until(
                                    () ->
                                            listening.lines().stream()
                                                    .skip(before)
                                                    .anyMatch("event: resync"::equals));
                    listening.awaitHintOf(told(again));
                    again.stop();
                }
                aProviderThatIsAwayEndsNoSession(gateway, keycloak, browser);
                try (Listening listening = Listening.to(gateway.address(), browser)) {
                    gateway.stop();
                    listening.awaitEnd(Duration.ofSeconds(5));
                }
            }
        }
    }

    private static void aProviderThatIsAwayEndsNoSession(
            GatewayProcess gateway, LocalKeycloak keycloak, Browser browser) {
        keycloak.stop();

        HttpResponse<String> lost = browser.copyWithout("q_session").visit(signIn(gateway));
        assertThat(lost.statusCode()).isEqualTo(503);
        assertThat(lost.body()).contains("统一登录服务暂时无法使用");
        assertThat(browser.get(gateway.address() + "/api/v1/me").statusCode()).isEqualTo(200);
        assertThat(signedOut(gateway, browser.copy()))
                .isEqualTo("{\"redirect\":\"/signed-out\",\"atProvider\":false}");
    }

    private static String signedOut(GatewayProcess gateway, Browser browser) {
        String answer =
                browser.post(gateway.address() + "/session/sign-out", "", "Lianban-Console", "1")
                        .body();
        assertThat(browser.cookies().keySet())
                .contains("lianban_password")
                .noneMatch(name -> name.startsWith("q_session"));
        return answer;
    }

    private static String told(LocalKafka kafka) {
        UUID matter = UUID.randomUUID();
        try (Facts facts = new Facts(kafka.bootstrapServers())) {
            facts.ended(matter, List.of("430100"), List.of());
        }
        return matter.toString();
    }

    private static String signIn(GatewayProcess gateway) {
        return gateway.address() + "/session/sign-in?return=/work";
    }

    @Test
    void a_token_that_cannot_be_refreshed_because_nobody_answers_is_not_the_end_of_the_session() {
        int port = Loopback.freePort();
        try (EchoService service = new EchoService();
                Browser browser = new Browser();
                LocalKeycloak keycloak = Replicas.keycloakFor(port);
                GatewayProcess gateway =
                        GatewayProcess.launch(
                                port,
                                Loopback.freePort(),
                                Replicas.settings(
                                        keycloak,
                                        service.address(),
                                        LocalKafka.shared().bootstrapServers()))) {
            // Given
            Replicas.lifespan(keycloak, Duration.ofSeconds(3));
            browser.signIn(gateway.address(), OFFICER, "/");
            keycloak.stop();

            // When
            LockSupport.parkNanos(Duration.ofSeconds(4).toNanos());
            HttpResponse<String> answer = browser.get(gateway.address() + "/api/v1/leads");

            // Then
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.body()).contains("\"UNAVAILABLE\"");
            assertThat(browser.cookies().keySet())
                    .anyMatch(name -> name.startsWith("q_session"))
                    .contains("lianban_seen");
            assertThat(signedOut(gateway, browser)).contains("\"atProvider\":false");
        }
    }
}
