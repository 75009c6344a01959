package org.lianban.gateway;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianban.local.LocalKafka;
import org.lianban.local.LocalKeycloak;
import org.lianban.local.Loopback;

/**
 * Two equal gateways and an impatient third on one secret, with a real Keycloak and a real Kafka.
 */
final class Replicas {
    static final int IMPATIENT_IDLE_SECONDS = 4;
    static final int IMPATIENT_ABSOLUTE_SECONDS = 9;

    private static final String CLIENT_SECRET = "a secret of the gateways under test";

    private static final class Shared {
        static final Replicas ONE = new Replicas();
    }

    final EchoService service = new EchoService();
    final LocalKeycloak keycloak;
    final GatewayProcess one;
    final GatewayProcess other;
    final GatewayProcess impatient;

    private Replicas() {
        List<Integer> ports = freePorts();
        keycloak = LocalKeycloak.throwAway(ports.subList(0, 3), CLIENT_SECRET);
        service.enrol("changsha-officer-1", "430100");
        service.enrol("changsha-officer-2", "430100");
        service.enrol("xiangtan-officer-1", "430300");
        Map<String, String> settings =
                settings(keycloak, service.address(), LocalKafka.shared().bootstrapServers());
        one = GatewayProcess.launch(ports.get(0), ports.get(3), settings);
        other = GatewayProcess.launch(ports.get(1), ports.get(4), settings);
        Map<String, String> hurried = new HashMap<>(settings);
        hurried.put("GATEWAY_SESSION_IDLE_TIMEOUT", IMPATIENT_IDLE_SECONDS + "s");
        hurried.put("GATEWAY_SESSION_ABSOLUTE_TIMEOUT", IMPATIENT_ABSOLUTE_SECONDS + "s");
        impatient = GatewayProcess.launch(ports.get(2), ports.get(5), hurried);
    }

    static Replicas shared() {
        return Shared.ONE;
    }

    static Map<String, String> settings(LocalKeycloak keycloak, String service, String kafka) {
        return Map.of(
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                keycloak.realm(),
                "GATEWAY_SESSION_SECRET",
                "the cookies of the gateways under test, all of them",
                "GATEWAY_SESSION_CLIENT_SECRET",
                CLIENT_SECRET,
                "GATEWAY_CASE_SERVICE_URL",
                service,
                "GATEWAY_EVIDENCE_SERVICE_URL",
                service,
                "GATEWAY_NOTIFICATION_SERVICE_URL",
                service,
                "GATEWAY_LIVE_HEARTBEAT",
                "1s",
                "GATEWAY_LIVE_IDENTITY_CHECK",
                "2s",
                "GATEWAY_LIVE_STREAMS_PER_PERSON",
                "2",
                "KAFKA_BOOTSTRAP_SERVERS",
                kafka);
    }

    static LocalKeycloak keycloakFor(int gatewayPort) {
        return LocalKeycloak.throwAway(List.of(gatewayPort), CLIENT_SECRET);
    }

    /** The realm gives out tokens of another lifespan while the story is told. */
    void withTokensOf(Duration lifespan, Runnable story) {
        lifespan(keycloak, lifespan);
        try {
            story.run();
        } finally {
            lifespan(keycloak, Duration.ofMinutes(10));
        }
    }

    static void lifespan(LocalKeycloak keycloak, Duration lifespan) {
        try (Browser administrator = new Browser()) {
            HttpResponse<String> answer =
                    administrator.put(
                            keycloak.administration(),
                            "{\"accessTokenLifespan\":" + lifespan.toSeconds() + "}",
                            "Content-Type",
                            "application/json",
                            "Authorization",
                            "Bearer " + keycloak.tokens().foreign());
            if (answer.statusCode() != 204) {
                throw new IllegalStateException("Keycloak refuses: " + answer.body());
            }
        }
    }

    private static List<Integer> freePorts() {
        List<Integer> ports = new ArrayList<>();
        while (ports.size() < 6) {
            int port = Loopback.freePort();
            if (!ports.contains(port)) {
                ports.add(port);
            }
        }
        return ports;
    }
}
