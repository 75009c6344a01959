package org.lianban.benchmark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianban.local.LocalException;
import org.lianban.local.LocalSystem;
import org.lianban.local.Service;

/** An officer who registers leads at the gateway; safe for many at once. */
final class Officer {
    private static final String ACCOUNT = "changsha-officer-1";
    // Tokens live ten minutes.
    private static final long TOKEN_USE = Duration.ofMinutes(5).toNanos();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int CREATED = 201;
    private static final ObjectMapper JSON = new ObjectMapper();

    private record Token(String text, long since) {}

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final LocalSystem system;
    private final URI leads;
    private volatile Token token;

    Officer(LocalSystem system) {
        this.system = system;
        this.leads = system.address(Service.GATEWAY).resolve("/api/v1/leads");
        this.token = signedIn();
    }

    /** Registers one lead nobody else knows of; answers with the id of its matter. */
    UUID register() {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(leads)
                            .timeout(PATIENCE)
                            .header("Authorization", "Bearer " + freshToken())
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", UUID.randomUUID().toString())
                            .POST(BodyPublishers.ofString(JSON.writeValueAsString(lead())))
                            .build();
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != CREATED) {
                throw new LocalException(
                        "A lead was refused: " + answer.statusCode() + " " + answer.body());
            }
            return UUID.fromString(JSON.readTree(answer.body()).path("matterId").asText());
        } catch (JsonProcessingException strange) {
            throw new LocalException("The gateway answered no JSON.", strange);
        } catch (IOException silent) {
            throw new LocalException("The gateway does not answer at " + leads + ".", silent);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LocalException("Interrupted at the gateway.", interrupted);
        }
    }

    private String freshToken() {
        if (System.nanoTime() - token.since() > TOKEN_USE) {
            renewToken();
        }
        return token.text();
    }

    private synchronized void renewToken() {
        if (System.nanoTime() - token.since() > TOKEN_USE) {
            token = signedIn();
        }
    }

    private Token signedIn() {
        return new Token(system.tokens().access(ACCOUNT), System.nanoTime());
    }

    // A suspect of its own for each: known suspects would be looked up and warned of.
    static Map<String, ?> lead() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        String shop = "测速商行 " + UUID.randomUUID() + "(演示)";
        return Map.of(
                "title", "测速:涉嫌销售侵犯注册商标专用权的商品(演示)",
                "content", "为测量传递时间而登记,不是真实线索(演示)",
                "source", "INSPECTION",
                "breach", "TM_INFRINGE_3",
                "placeOfAct", "430104",
                "actFrom", today.minusDays(10).toString(),
                "foundOn", today.toString(),
                "suspects", List.of(Map.of("kind", "INDIVIDUAL_BUSINESS", "name", shop)));
    }
}
