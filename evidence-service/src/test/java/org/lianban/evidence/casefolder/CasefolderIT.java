package org.lianban.evidence.casefolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.evidence.As;
import org.lianban.evidence.RealParts;
import org.lianban.evidence.Told;
import org.lianban.kernel.contract.AgencyId;
import org.lianban.kernel.contract.Audience;
import org.lianban.kernel.contract.CalendarYearAnnounced;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.HandlingOpened;
import org.lianban.kernel.contract.HandlingStaged;
import org.lianban.kernel.contract.LeadRegistered;
import org.lianban.kernel.contract.LocalDaySet;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.OfficeRegistered;
import org.lianban.kernel.contract.PersonEnrolled;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.contract.WritingOfficeMoved;

@QuarkusTest
@WithTestResource(RealParts.class)
class CasefolderIT {
    private static final OfficeId YUELU = OfficeId.of("430104");
    private static final OfficeId XIANGTAN = OfficeId.of("430300");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TestHTTPResource(value = "/health/ready", management = true)
    String ready = "";

    @Inject CasefolderProjection projection;

    private final MatterId matter = new MatterId(UUID.randomUUID());
    private final String yuelu = "yuelu-" + UUID.randomUUID();
    private final String xiangtan = "xiangtan-" + UUID.randomUUID();
    private final PersonId yueluOfficer = new PersonId(UUID.randomUUID());

    @BeforeEach
    void the_roster_is_told() {
        Told.publish(
                office(YUELU, "长沙市岳麓区市场监督管理局"),
                office(XIANGTAN, "湘潭市市场监督管理局"),
                person(yueluOfficer, YUELU, yuelu),
                person(new PersonId(UUID.randomUUID()), XIANGTAN, xiangtan));
    }

    @Test
    void a_registered_lead_is_shown_to_the_office_that_sees_it() {
        // When
        Told.publish(registered(), opened(2, 1, YUELU, "XS-长岳-2026-000001"));
        // Then
        awaitStage(yuelu, "REGISTERED");
        get(yuelu, matter.toString())
                .then()
                .header("Cache-Control", equalTo("no-store"))
                .body("matterId", equalTo(matter.toString()))
                .body("number", equalTo("XS-长岳-2026-000001"))
                .body("title", equalTo("𠮷㐂商行（演示）"))
                .body("standing", equalTo("OPEN"))
                .body("writingOffice.id", equalTo("430104"))
                .body("writingOffice.name", equalTo("长沙市岳麓区市场监督管理局"))
                .body("epoch", equalTo(1));
    }

    @Test
    void a_fact_told_twice_takes_effect_once() {
        // Given
        Envelope verifying = staged(3, "VERIFYING");
        Told.publish(registered(), opened(2, 1, YUELU, "XS-长岳-2026-000002"), verifying);
        Told.publish(staged(4, "FILED"));
        awaitStage(yuelu, "FILED");
        // When
        Told.publish(verifying, toYuelu(5, new HandlingStaged(matter, handling(), XIANGTAN, "X")));
        MatterId later = new MatterId(UUID.randomUUID());
        Told.publish(sentinel(later));
        // Then
        await().atMost(PATIENCE).until(() -> get(yuelu, later.toString()).statusCode() == 200);
        awaitStage(yuelu, "FILED");
    }

    @Test
    void days_of_the_calendar_are_about_no_matter_and_park_nothing() {
        Audience everybody = Audience.everyOffice();
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            projection.apply(
                                    Told.envelope(
                                            "calendar",
                                            1,
                                            0,
                                            everybody,
                                            new CalendarYearAnnounced(
                                                    2027, 1, "https://example.cn")));
                            projection.apply(
                                    Told.envelope(
                                            YUELU.value(),
                                            2,
                                            0,
                                            everybody,
                                            new LocalDaySet(
                                                    YUELU, LocalDate.of(2027, 1, 4), "OFF")));
                        });
    }

    @Test
    void a_hidden_matter_answers_exactly_as_an_unknown_one() {
        // Given
        Told.publish(registered(), opened(2, 1, YUELU, "XS-长岳-2026-000003"));
        awaitStage(yuelu, "REGISTERED");
        Response unknown = get(xiangtan, UUID.randomUUID().toString());
        // When
        Response hidden = get(xiangtan, matter.toString());
        // Then
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(answer(hidden)).isEqualTo(answer(unknown));
        assertThat(answer(get("nobody", matter.toString()))).isEqualTo(answer(unknown));
        assertThat(answer(get(yuelu, "no-id"))).isEqualTo(answer(unknown));
        assertThat(answer(As.agency("agency-hunan-court").get(path(matter.toString()))))
                .isEqualTo(answer(unknown));
    }

    @Test
    void an_excluded_person_does_not_see_what_his_office_sees() {
        // Given
        Told.publish(registered(), opened(2, 1, YUELU, "XS-长岳-2026-000004"));
        awaitStage(yuelu, "REGISTERED");
        // When
        Audience without =
                new Audience(
                        List.of(YUELU),
                        List.of(),
                        List.of(AgencyId.of("agency-hunan-court")),
                        List.of(yueluOfficer));
        Told.publish(Told.envelope(matter.toString(), 3, 1, without, stage("VERIFYING")));
        // Then
        await().atMost(PATIENCE).until(() -> get(yuelu, matter.toString()).statusCode() == 404);
    }

    @Test
    void of_a_restricted_matter_the_named_see_the_folder_and_nobody_else_of_their_office() {
        // Given
        Told.publish(registered(), opened(2, 1, YUELU, "XS-长岳-2026-000014"));
        awaitStage(yuelu, "REGISTERED");
        // When
        Audience others =
                new Audience(
                        List.of(), List.of(new PersonId(UUID.randomUUID())), List.of(), List.of());
        Told.publish(Told.envelope(matter.toString(), 3, 1, others, stage("VERIFYING")));
        await().atMost(PATIENCE).until(() -> get(yuelu, matter.toString()).statusCode() == 404);
        Audience named = new Audience(List.of(), List.of(yueluOfficer), List.of(), List.of());
        Told.publish(Told.envelope(matter.toString(), 4, 1, named, stage("FILED")));
        // Then
        awaitStage(yuelu, "FILED");
    }

    @Test
    void after_the_move_the_new_office_writes_under_its_own_number() {
        // Given
        Told.publish(registered(), opened(2, 1, YUELU, "XS-长岳-2026-000005"));
        // When
        WritingOfficeMoved move =
                new WritingOfficeMoved(matter, YUELU, XIANGTAN, new TransferId(UUID.randomUUID()));
        Told.publish(
                opened(3, 2, XIANGTAN, "XS-潭-2026-000001"),
                Told.toOffices(matter.toString(), 4, 2, List.of(YUELU, XIANGTAN), move));
        // Then
        await().atMost(PATIENCE).until(() -> get(xiangtan, matter.toString()).statusCode() == 200);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                get(yuelu, matter.toString())
                                        .then()
                                        .body("number", equalTo("XS-潭-2026-000001"))
                                        .body("writingOffice.id", equalTo("430300"))
                                        .body("epoch", equalTo(2)));
    }

    @Test
    void what_is_forgotten_can_be_told_again() {
        // Given
        Envelope first = registered();
        QuarkusTransaction.requiringNew().run(() -> projection.apply(first));
        QuarkusTransaction.requiringNew().run(() -> projection.apply(first));
        // When
        QuarkusTransaction.requiringNew().run(projection::forget);
        // Then
        assertThat(get(yuelu, matter.toString()).statusCode()).isEqualTo(404);
        QuarkusTransaction.requiringNew().run(() -> projection.apply(first));
        await().atMost(PATIENCE).until(() -> get(yuelu, matter.toString()).statusCode() == 200);
    }

    @Test
    void nobody_enters_without_a_token() {
        RestAssured.get(path(matter.toString()))
                .then()
                .statusCode(401)
                .body("code", equalTo("NOT_AUTHENTICATED"));
    }

    @Test
    void it_is_ready_with_its_own_database() {
        RestAssured.get(ready).then().statusCode(200).body("status", equalTo("UP"));
    }

    private void awaitStage(String account, String stage) {
        await().atMost(PATIENCE)
                .untilAsserted(
                        () ->
                                get(account, matter.toString())
                                        .then()
                                        .statusCode(200)
                                        .body("stage", equalTo(stage)));
    }

    private static Response get(String account, String id) {
        return As.account(account).get(path(id));
    }

    private static String path(String id) {
        return "/api/v1/casefolders/" + id;
    }

    private static String answer(Response response) {
        return response.statusCode() + "\n" + response.headers() + "\n" + response.asString();
    }

    private Envelope registered() {
        return Told.toOffices(matter.toString(), 1, 1, List.of(YUELU), lead(matter));
    }

    private static Envelope sentinel(MatterId other) {
        return Told.toOffices(other.toString(), 1, 1, List.of(YUELU), lead(other));
    }

    private Envelope opened(long sequence, long epoch, OfficeId office, String number) {
        return Told.toOffices(
                matter.toString(),
                sequence,
                epoch,
                List.of(YUELU),
                new HandlingOpened(matter, handling(), office, number, "REGISTERED"));
    }

    private Envelope staged(long sequence, String stage) {
        return toYuelu(sequence, stage(stage));
    }

    private Envelope toYuelu(long sequence, CaseworkEvent fact) {
        return Told.toOffices(matter.toString(), sequence, 1, List.of(YUELU), fact);
    }

    private HandlingStaged stage(String stage) {
        return new HandlingStaged(matter, handling(), YUELU, stage);
    }

    private static HandlingId handling() {
        return new HandlingId(UUID.randomUUID());
    }

    private static LeadRegistered lead(MatterId matter) {
        return new LeadRegistered(
                matter,
                handling(),
                YUELU,
                "𠮷㐂商行（演示）",
                "INSPECTION",
                "TRADEMARK_INFRINGEMENT",
                "430104",
                LocalDate.of(2026, 7, 8),
                null);
    }

    private static Envelope office(OfficeId id, String name) {
        return Told.envelope(
                id.value(),
                1,
                0,
                Audience.everyOffice(),
                new OfficeRegistered(id, name, "CITY", "演", null, List.of(), List.of()));
    }

    private static Envelope person(PersonId id, OfficeId office, String account) {
        return Told.envelope(
                id.toString(),
                1,
                0,
                Audience.everyOffice(),
                new PersonEnrolled(
                        id,
                        office,
                        account,
                        "办案人员（演示）",
                        List.of("OFFICER"),
                        null,
                        null,
                        null,
                        null,
                        null));
    }
}
