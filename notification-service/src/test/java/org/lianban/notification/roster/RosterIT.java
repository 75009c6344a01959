package org.lianban.notification.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.kernel.contract.AgencyId;
import org.lianban.kernel.contract.AgencyRegistered;
import org.lianban.kernel.contract.Audience;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.OfficeRegistered;
import org.lianban.kernel.contract.PersonEnrolled;
import org.lianban.kernel.contract.PersonId;
import org.lianban.notification.RealParts;
import org.lianban.notification.Told;

@QuarkusTest
@WithTestResource(RealParts.class)
class RosterIT {
    private static final OfficeId LILING = OfficeId.of("430281");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TestHTTPResource(value = "/health/ready", management = true)
    String ready = "";

    @Inject Roster roster;
    @Inject RosterProjection projection;

    private final PersonId person = new PersonId(UUID.randomUUID());
    private final String account = "liling-" + person;

    @Test
    void who_is_enrolled_is_known_by_his_account() {
        // When
        Told.publish(enrolled(1, List.of("OFFICER")));
        // Then
        await().atMost(PATIENCE).until(() -> roster.byAccount(account).isPresent());
        assertThat(roster.byAccount(account))
                .contains(new RosterPerson(person, LILING, "办案人员（演示）", Set.of("OFFICER"), null));
    }

    @Test
    void the_latest_fact_holds_and_a_repeated_one_changes_nothing() {
        // Given
        Envelope first = enrolled(1, List.of("OFFICER"));
        // When
        Told.publish(first, enrolled(2, List.of("LIAISON")), first);
        // Then
        await().atMost(PATIENCE).until(() -> roles().equals(Set.of("LIAISON")));
        Told.publish(enrolled(3, List.of("UNIT_HEAD")));
        await().atMost(PATIENCE).until(() -> roles().equals(Set.of("UNIT_HEAD")));
    }

    @Test
    void offices_are_known_by_name_until_forgotten() {
        // Given
        OfficeRegistered office =
                new OfficeRegistered(
                        LILING, "醴陵市市场监督管理局", "COUNTY", "醴", null, List.of(), List.of());
        apply(toEverybody(LILING.value(), office));
        assertThat(roster.officeName(LILING)).contains("醴陵市市场监督管理局");
        // When
        QuarkusTransaction.requiringNew().run(projection::forget);
        // Then
        assertThat(roster.officeName(LILING)).isEmpty();
    }

    @Test
    void an_agency_is_nobody_s_account() {
        // When
        AgencyRegistered agency = new AgencyRegistered(AgencyId.of("agency-x"), "agency-x", "演示机构");
        apply(toEverybody("agency-x", agency));
        // Then
        assertThat(roster.byAccount("agency-x")).isEmpty();
    }

    @Test
    void it_is_ready_with_its_own_database() {
        RestAssured.get(ready).then().statusCode(200).body("status", equalTo("UP"));
    }

    private Set<String> roles() {
        return roster.byAccount(account).map(RosterPerson::roles).orElse(Set.of());
    }

    private void apply(Envelope envelope) {
        QuarkusTransaction.requiringNew().run(() -> projection.apply(envelope));
    }

    private static Envelope toEverybody(String subject, CaseworkEvent fact) {
        return Told.envelope(subject, 1, 0, Audience.everyOffice(), fact);
    }

    private Envelope enrolled(long sequence, List<String> roles) {
        return Told.envelope(
                person.toString(),
                sequence,
                0,
                Audience.everyOffice(),
                new PersonEnrolled(person, LILING, account, "办案人员（演示）", roles, null));
    }
}
