package org.lianban.evidence.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.lianban.evidence.EvidenceAtHand.XIANGTAN;
import static org.lianban.evidence.EvidenceAtHand.YUELU;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.evidence.As;
import org.lianban.evidence.EvidenceAtHand;
import org.lianban.evidence.RealParts;
import org.lianban.kernel.contract.PersonId;

@QuarkusTest
@WithTestResource(RealParts.class)
class CollectorIT {
    private static final String COLLECTORS = "/api/v1/evidence/collectors";

    @Inject EvidenceAtHand scene;

    @ParameterizedTest
    @ValueSource(strings = {"OFFICER", "UNIT_HEAD"})
    void officers_of_ones_own_office_are_offered_and_nobody_else(String role) {
        // Given
        PersonId officer = new PersonId(UUID.randomUUID());
        PersonId liaison = new PersonId(UUID.randomUUID());
        PersonId other = new PersonId(UUID.randomUUID());
        scene.enrolled(officer, YUELU, "OFFICER", "UNIT_HEAD");
        scene.enrolled(liaison, YUELU, "LIAISON");
        scene.enrolled(other, XIANGTAN, "OFFICER");
        // When
        List<String> offered =
                As.account(scene.person(YUELU, role))
                        .get(COLLECTORS)
                        .then()
                        .statusCode(200)
                        .header("Cache-Control", "no-store")
                        .extract()
                        .path("items.personId");
        // Then
        assertThat(offered)
                .contains(officer.toString())
                .doesNotContain(liaison.toString(), other.toString());
    }

    @Test
    void whoever_has_left_the_office_or_the_role_is_offered_no_more() {
        // Given
        PersonId moved = new PersonId(UUID.randomUUID());
        scene.enrolled(moved, YUELU, "OFFICER");
        String officer = scene.person(YUELU, "OFFICER");
        // When
        scene.enrolled(moved, XIANGTAN, "OFFICER");
        // Then
        assertThat(As.account(officer).get(COLLECTORS).<List<String>>path("items.personId"))
                .doesNotContain(moved.toString());
    }

    @Test
    void a_stranger_finds_nothing() {
        As.account("nobody-" + UUID.randomUUID())
                .get(COLLECTORS)
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"));
    }
}
