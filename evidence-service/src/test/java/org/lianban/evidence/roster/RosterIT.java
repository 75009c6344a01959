package org.lianban.evidence.roster;

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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianban.evidence.RealParts;
import org.lianban.evidence.Told;
import org.lianban.kernel.contract.AgencyId;
import org.lianban.kernel.contract.AgencyRegistered;
import org.lianban.kernel.contract.Audience;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.CertificateTerm;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.OfficeRegistered;
import org.lianban.kernel.contract.PersonEnrolled;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.RoleTerm;
import org.lianban.kernel.counter.Occasion;

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
                .contains(new RosterPerson(person, LILING, "办案人员（演示）", Set.of("OFFICER")));
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
    void of_two_facts_the_one_with_the_higher_version_holds_whichever_comes_first() {
        // Given
        PersonEnrolled moved = told(3L, true, List.of(), List.of());
        PersonEnrolled before = told(2L, true, List.of(term("OFFICER", null, null)), List.of());
        // When
        apply(toEverybody(LILING.value(), moved));
        apply(toEverybody("430200", before));
        // Then
        assertThat(roles()).isEmpty();
    }

    @Test
    void whoever_has_left_is_nobody_s_account_any_longer() {
        // Given
        apply(toEverybody(LILING.value(), told(1L, true, List.of(), List.of())));
        assertThat(roster.byAccount(account)).isPresent();
        // When
        apply(toEverybody(LILING.value(), told(2L, false, List.of(), List.of())));
        // Then
        assertThat(roster.byAccount(account)).isEmpty();
    }

    @Test
    void a_role_is_held_from_its_first_day_to_its_last() {
        // Given
        LocalDate today = LocalDate.now(Occasion.ZONE);
        // When
        apply(
                toEverybody(
                        LILING.value(),
                        told(
                                1L,
                                true,
                                List.of(
                                        term("OFFICER", today, today),
                                        term("LIAISON", today.plusDays(1), null),
                                        term("UNIT_HEAD", null, today.minusDays(1))),
                                List.of())));
        // Then
        assertThat(roles()).containsExactly("OFFICER");
    }

    @Test
    void on_which_days_somebody_was_certified_is_known_once_it_was_told() {
        // Given
        LocalDate first = LocalDate.of(2024, 1, 1);
        LocalDate last = LocalDate.of(2026, 5, 31);
        apply(enrolled(1, List.of("OFFICER")));
        assertThat(isUncertified(first.minusDays(1))).isFalse();
        // When
        List<CertificateTerm> certificates = List.of(new CertificateTerm(first, last));
        apply(toEverybody(LILING.value(), told(1L, true, List.of(), certificates)));
        // Then
        assertThat(isUncertified(first.minusDays(1))).isTrue();
        assertThat(isUncertified(first)).isFalse();
        assertThat(isUncertified(last)).isFalse();
        assertThat(isUncertified(last.plusDays(1))).isTrue();
    }

    private boolean isUncertified(LocalDate day) {
        return !roster.uncertified(List.of(person), day).isEmpty();
    }

    private PersonEnrolled told(
            long version,
            boolean active,
            List<RoleTerm> terms,
            List<CertificateTerm> certificates) {
        return new PersonEnrolled(
                person,
                LILING,
                account,
                "办案人员（演示）",
                List.of(),
                null,
                active,
                terms,
                certificates,
                version);
    }

    private static RoleTerm term(String role, @Nullable LocalDate from, @Nullable LocalDate to) {
        return new RoleTerm(role, from, to);
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
                new PersonEnrolled(
                        person, LILING, account, "办案人员（演示）", roles, null, null, null, null, null));
    }
}
