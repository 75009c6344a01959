package org.lianban.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;
import org.lianban.casework.access.domain.GrantOrder;
import org.lianban.casework.deadline.domain.ClockOrder;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterOrder;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Ruling;

/** The calendar and clocks over HTTP. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DeadlineHttpIT {
    private static final OfficeId YUHUA = OfficeId.of("430111");
    private static final String DAYS = "years.find { it.year == 2026 }.days.find ";
    private static final String DUE = "/api/v1/calendar/due";

    @Inject Matters matters;

    @Test
    void the_calendar_counts_a_limit_day_by_day() {
        As.account("yuhua-officer-1")
                .get(DUE + "?start=2026-09-18&limit=15&unit=working-day")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("raw", equalTo("2026-10-15"))
                .body("due", equalTo("2026-10-15"))
                .body("provisional", equalTo(false))
                .body("days", hasSize(27))
                .body("days[1].date", equalTo("2026-09-20"))
                .body("days[1].counted", equalTo(true))
                .body("days[1].because", equalTo("MAKE_UP_WORKDAY"))
                .body("days[1].text", equalTo("调休上班，计为第1个工作日"))
                .body("days.findAll { it.counted }", hasSize(15));
    }

    @Test
    void the_calendar_answers_in_english_when_asked() {
        As.account("yuhua-officer-1")
                .header("Accept-Language", "en")
                .get(DUE + "?start=2026-12-31&limit=1&unit=calendar-day")
                .then()
                .statusCode(200)
                .body("provisional", equalTo(true))
                .body(
                        "days[0].text",
                        equalTo(
                                "day 1 (the holidays of 2027 are not announced; weekends alone are"
                                        + " assumed)"));
    }

    @Test
    void a_bad_question_is_a_problem_with_a_sentence() {
        As.account("yuhua-officer-1")
                .get(DUE + "?start=2026-02-30&limit=15&unit=working-day")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("CALENDAR_START_INVALID"))
                .body("title", equalTo("起算日须为2000年至2100年间的日期，如2026-09-18。"));
    }

    @Test
    void the_known_years_are_told() {
        As.account("yuhua-officer-1")
                .get("/api/v1/calendar/years")
                .then()
                .statusCode(200)
                .body("horizon", equalTo("2026-12-31"))
                .body("years.year", hasItems(2024, 2025, 2026))
                // 2026-02-14 is a Saturday worked for the Spring Festival.
                .body(DAYS + "{ it.day == '2026-02-14' }.kind", equalTo("MAKE_UP_WORKDAY"))
                .body(DAYS + "{ it.day == '2026-02-16' }.kind", equalTo("PUBLIC_HOLIDAY"))
                .body(DAYS + "{ it.day == '2026-03-01' }.kind", equalTo("WEEKEND"))
                .body(DAYS + "{ it.day == '2026-03-02' }.kind", equalTo("WORKDAY"))
                .body("years.find { it.year == 2026 }.days.size()", equalTo(365));
    }

    @Test
    void nobody_asks_without_a_token() {
        RestAssured.get(DUE + "?start=2026-09-18&limit=15&unit=working-day").then().statusCode(401);
    }

    @Test
    void a_clock_is_shown_to_those_who_see_its_matter_and_is_unknown_to_others() {
        // Given
        ClockId clock = aRunningClock();
        // When
        As.account("yuhua-officer-1")
                .get("/api/v1/clocks/" + clock)
                .then()
                // Then
                .statusCode(200)
                .body("clockId", equalTo(clock.toString()))
                .body("law.rule", equalTo("DL-01"))
                .body("law.basis", equalTo("程序规定18"))
                .body("duty.command", equalTo("decide-filing"))
                .body("course.state", equalTo("RUNNING"))
                .body("count.due", equalTo("2026-07-29"))
                .body("count.days.findAll { it.counted }", hasSize(15));
        String hidden = answerToTianyuan(clock.toString());
        assertThat(hidden).isEqualTo(answerToTianyuan(UUID.randomUUID().toString()));
        assertThat(hidden).isEqualTo(answerToTianyuan("no-id"));
    }

    private static String answerToTianyuan(String clock) {
        return As.account("tianyuan-officer-1")
                .get("/api/v1/clocks/" + clock)
                .then()
                .statusCode(404)
                .extract()
                .asString();
    }

    private ClockId aRunningClock() {
        MatterId matter = new MatterId(UUID.randomUUID());
        ClockId clock = new ClockId(UUID.randomUUID());
        Ruling.Made<MatterId> made =
                new Ruling.Made<>(
                        matter,
                        List.of(),
                        List.of(
                                new MatterOrder.OpenMatter(
                                        matter, new HandlingId(UUID.randomUUID()), YUHUA, "演示"),
                                new GrantOrder.GrantOffice(
                                        matter, YUHUA, GrantOrder.Reason.HANDLES),
                                new ClockOrder.StartClock(
                                        clock,
                                        matter,
                                        YUHUA,
                                        "DL-01",
                                        LocalDate.of(2026, 7, 8),
                                        Role.AGENCY_HEAD,
                                        "decide-filing")));
        Occasion occasion =
                new Occasion(Actor.system("test"), Instant.parse("2026-07-08T04:00:00Z"));
        QuarkusTransaction.requiringNew().run(() -> matters.settle(matter, made, occasion));
        return clock;
    }
}
