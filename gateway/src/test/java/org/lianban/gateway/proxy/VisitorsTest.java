package org.lianban.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TinyService.class)
@TestProfile(VisitorsTest.Strict.class)
class VisitorsTest {
    /** Three look-ups in a minute. */
    public static class Strict implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("gateway.visitors.per-address", "3");
        }
    }

    @Test
    void whoever_asks_too_often_is_told_when_to_come_again_whatever_address_he_claims() {
        // Given
        List<Response> answers = new ArrayList<>();
        // When
        for (int turn = 0; turn < 5; turn++) {
            answers.add(
                    given().header("X-Forwarded-For", "192.0.2." + turn)
                            .header("Forwarded", "for=192.0.2." + turn)
                            .get("/api/v1/public/letters/2222222222222224"));
        }
        Response page = given().get("/v/2222222222222224");
        Response file = given().multiPart("paper", "a.pdf", new byte[9]).post("/v/ABC");
        // Then
        assertThat(answers)
                .extracting(Response::statusCode)
                .containsExactly(200, 200, 200, 429, 429);
        Response refused = answers.getLast();
        assertThat(refused.jsonPath().getString("code")).isEqualTo("TOO_MANY_REQUESTS");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 20);
        assertThat(refused.header("RateLimit-Policy")).isEqualTo("\"visitor\";q=3;w=60");
        assertThat(refused.header("RateLimit")).startsWith("\"visitor\";r=0;t=");
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.asString()).contains("查询过于频繁");
        assertThat(page.header("Retry-After")).isNotNull();
        assertThat(file.statusCode()).isEqualTo(429);
        // The form itself asks nothing.
        given().get("/v/").then().statusCode(200);
    }
}
