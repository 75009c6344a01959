package org.lianban.casework.me;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;
import org.lianban.kernel.counter.Occasion;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MeIT {
    @Test
    void an_officer_is_shown_where_to_go_and_that_a_lead_may_be_registered() {
        As.account("yuelu-officer-1")
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("today", equalTo(LocalDate.now(Occasion.ZONE).toString()))
                .body(
                        "office.nameEn",
                        equalTo("Market Regulation Administration of Yuelu District, Changsha"))
                .body(
                        "navigation",
                        contains(
                                "WORK",
                                "NOTICES",
                                "LEADS",
                                "CASES",
                                "TRANSFERS",
                                "COOPERATION",
                                "SHARING",
                                "LETTERS",
                                "OFFICES",
                                "CALENDAR"))
                .body("notices", hasItem("DEMO_ACCOUNT"))
                .body("actions.name", contains("register-lead", "import-matters"))
                .body("actions.open", contains(true, false));
    }

    @Test
    void who_is_no_officer_is_told_why_he_registers_nothing_in_his_language() {
        As.account("yuelu-head")
                .get("/api/v1/me")
                .then()
                .body("actions[0].open", equalTo(false))
                .body("actions[0].code", equalTo("ROLE_REQUIRED"))
                .body("actions[0].reason", equalTo("须由办案人员办理。"));
        As.account("yuelu-head")
                .header("Accept-Language", "en")
                .get("/api/v1/me")
                .then()
                .body("actions[0].reason", equalTo("Only the case officer may do this."));
    }

    @Test
    void who_answers_for_the_notices_may_look_whether_they_arrive() {
        As.account("hunan-system-admin")
                .get("/api/v1/me")
                .then()
                .body("navigation", hasItem("NOTICE_STATUS"));
    }

    @Test
    void an_agency_goes_nowhere_in_the_console() {
        As.agency("agency-changsha-police")
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("agency.id", equalTo("changsha-police"))
                .body("navigation", empty())
                .body("actions", empty());
    }
}
