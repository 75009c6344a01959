package org.lianban.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageHeadersTest {

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:8081/api/v1/reports/7, /api/v1/reports/7",
        "/api/v1/reports/7, /api/v1/reports/7",
        "http://127.0.0.1:8081/api/v1/matters?stage=FILED, /api/v1/matters?stage=FILED"
    })
    void a_location_leads_through_the_door_and_not_past_it(String told, String passedOn) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().add("Location", told);

        PassageHeaders.outward(headers);

        assertThat(headers.get("Location")).isEqualTo(passedOn);
    }
}
