package org.lianban.casework.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.lianban.casework.lead.LeadHttp.TODAY;
import static org.lianban.casework.lead.LeadHttp.form;
import static org.lianban.casework.lead.LeadHttp.verifying;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;

/** The auditor's page: who reads it, and what of the log. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AuditIT {
    private static final String CODE = "91430104MAXX00090L";
    private static final String AUDITOR = "hunan-audit-admin";

    @Test
    void only_audit_administrators_read_the_log() {
        for (String account :
                List.of(
                        "yuelu-head",
                        "yuelu-officer-1",
                        "yuelu-liaison",
                        "hunan-designator",
                        "hunan-system-admin",
                        "hunan-security-admin")) {
            for (String page : List.of("", "/export")) {
                log(account, page).then().statusCode(403).body("code", equalTo("ROLE_REQUIRED"));
            }
        }
        As.agency("agency-changsha-police").get("/api/v1/audit/readings").then().statusCode(403);
        log(AUDITOR, "").then().statusCode(200).body("keptYears", equalTo(3));
    }

    @Test
    void an_auditor_reads_of_his_offices_people_and_matters_and_of_no_others() {
        String matter = verifying("yuelu", form(CODE, "66000001"));
        String number = get("yuelu-head", "/api/v1/matters/" + matter).path("number");
        get("changsha-head", "/api/v1/matters/" + matter).then().statusCode(200);
        String yuelu = ReadingLog.auditor("430104", "audit-" + UUID.randomUUID());
        String kaifu = ReadingLog.auditor("430105", "audit-" + UUID.randomUUID());
        get(kaifu, "/api/v1/matters/" + matter).then().statusCode(404);

        log(yuelu, "?number=" + number)
                .then()
                .statusCode(200)
                .body("items.operation", contains("getMatter", "getMatter", "getMatter"))
                .body("items.office.id", contains("430105", "430100", "430104"))
                .body("items.outcome", contains("REFUSED", "OPENED", "OPENED"))
                .body("items.number", everyItem(equalTo(number)))
                .body("items[1].reasons", contains("SUPERIOR"))
                .body("items[1].words", equalTo("事项主页"));
        log(kaifu, "?number=" + number).then().body("items", empty());
        log(kaifu, "?outcome=OPENED&office=430104").then().body("items", empty());
        String trier = ReadingLog.person(kaifu);
        log(kaifu, "?person=" + trier + "&outcome=REFUSED")
                .then()
                .body("items", hasSize(1))
                .body("items[0].problem", equalTo("NOT_FOUND"))
                .body("items[0].number", nullValue())
                .body("items[0].matterId", nullValue());
        log(AUDITOR, "?person=" + trier + "&outcome=REFUSED&number=" + number)
                .then()
                .body("items.matterId", contains(matter));
        log(AUDITOR, "?number=" + number + "&to=" + TODAY.minusDays(1))
                .then()
                .body("items", empty());
        log(AUDITOR, "?outcome=SEEN").then().statusCode(400);
    }

    @Test
    void of_a_matter_that_he_does_not_see_or_no_longer_an_auditor_reads_no_purpose_or_reason() {
        String matter = verifying("yuelu", form(CODE, "66000002"));
        String kaifu = ReadingLog.auditor("430105", "audit-" + UUID.randomUUID());
        String reader = ReadingLog.person("kaifu-officer-2");
        ReadingLog.asOwner(
                "insert into reading (at, person_id, office_id, operation, matter_id, outcome, purpose,"
                        + " reasons) values (now(), '"
                        + reader
                        + "', '430105', 'unmaskIdentity', '"
                        + matter
                        + "', 'UNMASKED', '核对(演示)', '{ASSISTS}')");
        // Its last day was yesterday, and nothing has swept it.
        ReadingLog.asOwner(
                "insert into matter_reader (office_id, matter_id, stage, updated_at, until) values"
                        + " ('430105', '"
                        + matter
                        + "', 'REGISTERED', now(), date '"
                        + TODAY.minusDays(1)
                        + "')");
        String asked = "?operation=unmaskIdentity&person=" + reader;

        log(kaifu, asked)
                .then()
                .body("items", hasSize(1))
                .body("items[0].matterId", nullValue())
                .body("items[0].purpose", nullValue())
                .body("items[0].reasons", empty());
        log(AUDITOR, asked)
                .then()
                .body("items[0].matterId", equalTo(matter))
                .body("items[0].purpose", equalTo("核对(演示)"))
                .body("items[0].reasons", contains("ASSISTS"));
    }

    @Test
    void a_long_log_goes_on_at_its_cursor_and_its_export_is_in_it() {
        String person = ReadingLog.person("yuhu-officer-2");
        ReadingLog.asOwner(
                "insert into reading (at, person_id, office_id, operation, outcome, problem, reasons)"
                        + " select now() - interval '1 minute', '"
                        + person
                        + "', '430302', 'getOffice', 'REFUSED', 'NOT_FOUND', '{}'"
                        + " from generate_series(1, 55)");
        String asked = "?operation=getOffice&person=" + person;

        Response first = log(AUDITOR, asked);
        Response second = log(AUDITOR, asked + "&cursor=" + first.path("next"));

        first.then().body("items", hasSize(50)).body("total", equalTo(55));
        second.then().body("items", hasSize(5)).body("next", nullValue());
        Set<String> ids = new HashSet<>(first.<List<String>>path("items.id"));
        ids.addAll(second.<List<String>>path("items.id"));
        assertThat(ids).hasSize(55);
        Response file = log(AUDITOR, "/export" + asked);
        file.then().statusCode(200).contentType("text/csv");
        assertThat(file.asString().lines()).hasSize(56);
        log(AUDITOR, "?operation=exportReadings&person=" + ReadingLog.person(AUDITOR))
                .then()
                .body("items[0].outcome", equalTo("EXPORTED"))
                .body("items[0].words", equalTo("查阅审计导出"));
    }

    private static Response log(String account, String question) {
        return get(account, "/api/v1/audit/readings" + question);
    }

    private static Response get(String account, String path) {
        return As.account(account).get(path);
    }
}
