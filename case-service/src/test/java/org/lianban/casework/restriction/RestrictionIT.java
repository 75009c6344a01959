package org.lianban.casework.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lianban.casework.lead.LeadHttp.TODAY;
import static org.lianban.casework.lead.LeadHttp.form;
import static org.lianban.casework.lead.LeadHttp.verifying;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;
import org.lianban.casework.Seen;

/** A restriction over HTTP, and from whom it hides the matter. */
@QuarkusTest
@WithTestResource(RealParts.class)
class RestrictionIT {
    private static final String CODE = "91430104MAXX00090L";
    private static final String HEAD = "yuelu-head";
    private static final String LIAISON = "yuelu-liaison";
    private static final String UNIT_HEAD = "yuelu-unit-head";
    private static final String OFFICER = "yuelu-officer-1";

    @Inject AgroalDataSource database;

    @Test
    void whoever_is_not_named_finds_nothing_and_whoever_handles_answers_or_is_named_sees_it() {
        String matter = verifying("yuelu", form(CODE, "72000001"));
        String number = get(OFFICER, "/api/v1/matters/" + matter).path("number");
        String party = get(OFFICER, "/api/v1/leads/" + matter).path("parties[0].partyId");
        int listed = get(UNIT_HEAD, "/api/v1/matters?limit=100").path("total");
        int office = get(UNIT_HEAD, "/api/v1/work?office=true").path("total");

        restrict(HEAD, matter, LIAISON)
                .then()
                .statusCode(200)
                .body("inForce.article", equalTo("penalty-secrets"))
                .body("inForce.decidedOn", equalTo(TODAY.toString()))
                .body("inForce.named.person.id", contains(person(LIAISON)))
                .body("restricting.code", equalTo("RESTRICTION_IN_FORCE"))
                .body("change.open", equalTo(true));

        for (String hidden : List.of(UNIT_HEAD, "changsha-liaison", "hunan-liaison")) {
            for (String path : pages(matter)) {
                Response none = get(hidden, path);
                Response unknown = get(hidden, path.replace(matter, UUID.randomUUID().toString()));
                assertThat(none.statusCode()).as(hidden + path).isEqualTo(404);
                assertThat(none.header("ETag")).isNull();
                assertThat(none.asByteArray()).isEqualTo(unknown.asByteArray());
            }
            get(hidden, "/api/v1/matters?query=" + number)
                    .then()
                    .body("items", empty())
                    .body("total", equalTo(0));
        }
        get(UNIT_HEAD, "/api/v1/matters?limit=100").then().body("total", equalTo(listed - 1));
        assertThat(get(UNIT_HEAD, "/api/v1/work?office=true").<Integer>path("total"))
                .isLessThan(office);
        get(UNIT_HEAD, "/api/v1/parties/" + party).then().statusCode(404);
        assign(matter).then().statusCode(404);

        for (String seeing :
                List.of(
                        OFFICER,
                        "yuelu-officer-2",
                        LIAISON,
                        HEAD,
                        "yuelu-principal",
                        "changsha-head")) {
            for (String path : pages(matter)) {
                assertThat(get(seeing, path).statusCode()).as(seeing + path).isEqualTo(200);
            }
            get(seeing, "/api/v1/matters?query=" + number).then().body("total", equalTo(1));
            get(seeing, "/api/v1/matters/" + matter).then().body("restricted", equalTo(true));
        }
    }

    @Test
    void who_sees_it_says_of_each_office_by_whom_and_names_people_where_that_is_told() {
        String matter = verifying("yuelu", form(CODE, "72000007"));
        String path = "/api/v1/shares?matter=" + matter;
        get(HEAD, path).then().body("circles", empty());

        restrict(HEAD, matter, LIAISON).then().statusCode(200);

        for (String told : List.of(HEAD, "changsha-head")) {
            get(told, path)
                    .then()
                    .body("circles.office", containsInAnyOrder("430000", "430100", "430104"))
                    .body(
                            "circles.find { it.office == '430104' }.seats",
                            contains("IN_CHARGE", "AGENCY_HEAD", "PRINCIPAL"))
                    .body(
                            "circles.find { it.office == '430104' }.named.id",
                            contains(person(LIAISON)))
                    .body(
                            "circles.find { it.office == '430100' }.seats",
                            contains("AGENCY_HEAD", "PRINCIPAL"))
                    .body("circles.find { it.office == '430100' }.named", empty());
        }
    }

    @Test
    void after_the_move_names_are_told_to_the_old_office_and_those_above_it_alone() {
        String matter = verifying("yuelu", form(CODE, "72000008"));
        restrict(HEAD, matter, LIAISON).then().statusCode(200);
        String transfer = issued(matter);
        step("yuhu-liaison", transfer, "delivery", "{}");
        step("yuhu-head", transfer, "acceptance", Seen.accepting("yuhu-head", transfer));
        String path = "/api/v1/shares?matter=" + matter;
        String old = "circles.find { it.office == '430104' }";

        get("yuhu-head", path)
                .then()
                .body("circles.office", contains("430104"))
                .body(old + ".named", nullValue());
        get(HEAD, path).then().body(old + ".named.id", contains(person(LIAISON)));
        String report = "/api/v1/matters/" + matter + "/disclosure?office=";
        get("yuhu-head", report + "430104")
                .then()
                .body("circles", hasSize(1))
                .body("circles[0].until", nullValue())
                .body("circles[0].named", nullValue());
        get("yuhu-head", report + "430302")
                .then()
                .body("circles[0].until", equalTo(TODAY.toString()))
                .body("circles[0].decidedBy.id", equalTo("430104"))
                .body("circles[0].seats", hasItem("LIAISON"))
                .body("circles[0].named", empty());
    }

    @Test
    void facts_name_people_in_the_place_of_offices_until_it_is_lifted() {
        String matter = verifying("yuelu", form(CODE, "72000002"));
        assertThat(audience(matter, "OfficersAssigned", "offices"))
                .contains("430104", "430100", "430000");

        restrict(HEAD, matter, LIAISON).then().statusCode(200);

        assertThat(audience(matter, "MatterRestricted", "offices")).isEqualTo("[]");
        assertThat(audience(matter, "MatterRestricted", "persons"))
                .contains(person(LIAISON), person(OFFICER), person(HEAD), person("changsha-head"))
                .doesNotContain(person(UNIT_HEAD), person("changsha-liaison"), person("yuhu-head"));

        change(HEAD, matter, UNIT_HEAD)
                .then()
                .statusCode(200)
                .body("inForce.named", hasSize(2))
                .body(
                        "inForce.named.find { it.removedOn == null }.person.id",
                        equalTo(person(UNIT_HEAD)));

        assertThat(audience(matter, "RestrictionChanged", "persons"))
                .contains(person(UNIT_HEAD))
                .doesNotContain(person(LIAISON));
        get(LIAISON, "/api/v1/matters/" + matter).then().statusCode(404);
        get(UNIT_HEAD, "/api/v1/matters/" + matter + "/timeline")
                .then()
                .body(
                        "items.find { it.type == 'MatterRestricted' }.text",
                        allOf(containsString("限定知悉范围"), not(containsString("涉及商业秘密"))))
                .body(
                        "items.find { it.type == 'RestrictionChanged' }.text",
                        allOf(containsString("调整知悉人员"), not(containsString("案情变化"))));

        lift("yuelu-principal", matter)
                .then()
                .statusCode(200)
                .body("inForce", nullValue())
                .body("former.liftReason", contains("原因消失(演示)"));

        assertThat(audience(matter, "RestrictionLifted", "offices"))
                .contains("430104", "430100", "430000");
        assertThat(audience(matter, "RestrictionLifted", "persons")).isEqualTo("[]");
        get(LIAISON, "/api/v1/matters/" + matter)
                .then()
                .statusCode(200)
                .body("restricted", equalTo(false));
        refused(lift(HEAD, matter), 409, "NO_RESTRICTION");
    }

    @Test
    void who_may_not_decide_is_refused_and_an_officer_is_named_in_a_restricted_matter() {
        String matter = verifying("yuelu", form(CODE, "72000003"));
        refused(restrict(UNIT_HEAD, matter, LIAISON), 403, "ROLE_REQUIRED");
        refused(restrict("changsha-head", matter, LIAISON), 403, "NOT_WRITING_OFFICE");
        refused(restrict(HEAD, matter, "yuhu-officer-1"), 422, "PERSON_NOT_OURS");
        refused(restrict("yuhu-head", matter, LIAISON), 404, "NOT_FOUND");
        refused(
                As.account(HEAD).header("If-Match", "\"1\"").body(body(LIAISON)).post(path(matter)),
                412,
                "VERSION_STALE");
        restrict(HEAD, matter, UNIT_HEAD).then().statusCode(200);
        refused(restrict("yuelu-principal", matter, LIAISON), 409, "RESTRICTION_IN_FORCE");
        get("changsha-head", path(matter))
                .then()
                .body("inForce.reason", equalTo("涉及商业秘密(演示)"))
                .body("people", empty())
                .body("change.code", equalTo("NOT_WRITING_OFFICE"));
        get(OFFICER, path(matter))
                .then()
                .body("people", empty())
                .body("change.open", equalTo(false));
    }

    @Test
    void when_the_matter_moves_it_binds_the_old_office_alone_and_receiver_s_liaison_signed() {
        String matter = verifying("yuelu", form(CODE, "72000004"));
        restrict(HEAD, matter, LIAISON).then().statusCode(200);
        String transfer = issued(matter);
        get("yuhu-unit-head", "/api/v1/matters/" + matter).then().statusCode(404);
        get("yuhu-unit-head", "/api/v1/transfers/" + transfer).then().statusCode(404);

        step("yuhu-liaison", transfer, "delivery", "{}");
        step("yuhu-head", transfer, "acceptance", Seen.accepting("yuhu-head", transfer));

        get("yuhu-unit-head", "/api/v1/matters/" + matter)
                .then()
                .statusCode(200)
                .body("restricted", equalTo(false));
        get("xiangtan-liaison", "/api/v1/matters/" + matter).then().statusCode(200);
        get(UNIT_HEAD, "/api/v1/matters/" + matter).then().statusCode(404);
        get(LIAISON, "/api/v1/matters/" + matter)
                .then()
                .statusCode(200)
                .body("restricted", equalTo(true));
        assertThat(audience(matter, "TransferAccepted", "offices"))
                .contains("430302", "430300")
                .doesNotContain("430104");
        assertThat(audience(matter, "TransferAccepted", "persons"))
                .contains(person(LIAISON))
                .doesNotContain(person(UNIT_HEAD));

        change(HEAD, matter, UNIT_HEAD).then().statusCode(200);
        get(UNIT_HEAD, "/api/v1/matters/" + matter).then().statusCode(200);
        refused(restrict(HEAD, matter, LIAISON), 403, "NOT_WRITING_OFFICE");
    }

    @Test
    void whoever_is_removed_and_named_again_has_two_lines_and_later_changes_touch_neither() {
        String matter = verifying("yuelu", form(CODE, "72000005"));
        restrict(HEAD, matter, LIAISON).then().statusCode(200);
        change(HEAD, matter, UNIT_HEAD).then().statusCode(200);
        asOfTheDaysBefore(matter);
        change(HEAD, matter, LIAISON)
                .then()
                .statusCode(200)
                .body("inForce.named", hasSize(3))
                .body(
                        "inForce.named.find { it.removedOn == null }.person.id",
                        equalTo(person(LIAISON)));

        lift(HEAD, matter)
                .then()
                .statusCode(200)
                .body("former[0].named", hasSize(3))
                .body(
                        "former[0].named.find { it.removedOn == null }.person.id",
                        equalTo(person(LIAISON)));
    }

    @Test
    void whoever_is_named_and_goes_to_another_office_sees_it_no_more() {
        String matter = verifying("yuelu", form(CODE, "72000006"));
        restrict(HEAD, matter, LIAISON).then().statusCode(200);
        String isShut =
                "select count(*) from matter_shut where matter_id = '%s' and person_id = '%s'"
                        .formatted(matter, person(LIAISON));
        assertThat(afterAndUndone("select 1", isShut)).isZero();
        assertThat(
                        afterAndUndone(
                                "update person set office_id = '430100' where id = '"
                                        + person(LIAISON)
                                        + "'",
                                isShut))
                .isEqualTo(1);
    }

    /** What was written was two days ago, and removed yesterday. */
    private void asOfTheDaysBefore(String matter) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            try (Connection connection = database.getConnection();
                                    PreparedStatement update =
                                            connection.prepareStatement(
                                                    """
                                                    update matter_restriction_person
                                                    set added_on = added_on - 2,
                                                        removed_on = removed_on - 1
                                                    where restriction_id in (
                                                        select id from matter_restriction
                                                        where matter_id = ?::uuid)""")) {
                                update.setString(1, matter);
                                update.executeUpdate();
                            } catch (SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        });
    }

    private static String issued(String matter) {
        String transfer =
                As.account(OFFICER)
                        .body(
                                """
                                {"matterId":"%s","to":"430302","reason":"实际经营地不在本辖区",
                                 "legalBasis":"《市场监督管理行政处罚程序规定》第十四条","attachments":["案源登记表"]}
                                """
                                        .formatted(matter))
                        .post("/api/v1/transfers")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("transfer.id");
        step(OFFICER, transfer, "submission", "{}");
        step(HEAD, transfer, "issue", "{}");
        return transfer;
    }

    private int afterAndUndone(String statement, String question) {
        QuarkusTransaction.begin();
        try (Connection connection = database.getConnection();
                PreparedStatement first = connection.prepareStatement(statement);
                PreparedStatement then = connection.prepareStatement(question)) {
            first.execute();
            try (ResultSet row = then.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static List<String> pages(String matter) {
        return List.of(
                "/api/v1/matters/" + matter,
                "/api/v1/matters/" + matter + "/timeline",
                "/api/v1/matters/" + matter + "/writers",
                "/api/v1/matters/" + matter + "/measures",
                "/api/v1/matters/" + matter + "/restriction",
                "/api/v1/leads/" + matter);
    }

    private String audience(String matter, String type, String part) {
        String sql =
                """
                select envelope -> 'data' -> 'audience' ->> '%s' from journal
                where subject = ? and type like ? order by sequence desc limit 1"""
                        .formatted(part);
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            try (Connection connection = database.getConnection();
                                    PreparedStatement select = connection.prepareStatement(sql)) {
                                select.setString(1, matter);
                                select.setString(2, "%" + type);
                                try (ResultSet row = select.executeQuery()) {
                                    assertThat(row.next()).as(type).isTrue();
                                    return row.getString(1);
                                }
                            } catch (SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        });
    }

    private static Response assign(String matter) {
        return As.account(UNIT_HEAD)
                .header("If-Match", "\"2\"")
                .body(Map.of("officers", List.of(person(OFFICER), person("yuelu-officer-2"))))
                .post("/api/v1/leads/" + matter + "/assignment");
    }

    private static Response restrict(String by, String matter, String named) {
        return As.account(by).header("If-Match", seen(matter)).body(body(named)).post(path(matter));
    }

    private static Map<String, Object> body(String named) {
        return Map.of(
                "article",
                "penalty-secrets",
                "reason",
                "涉及商业秘密(演示)",
                "people",
                List.of(person(named)));
    }

    private static Response change(String by, String matter, String named) {
        return As.account(by)
                .header("If-Match", seen(matter))
                .body(Map.of("reason", "案情变化(演示)", "people", List.of(person(named))))
                .post(path(matter) + "/change");
    }

    private static Response lift(String by, String matter) {
        return As.account(by)
                .header("If-Match", seen(matter))
                .body(Map.of("reason", "原因消失(演示)"))
                .post(path(matter) + "/lifting");
    }

    private static void step(String account, String transfer, String step, String body) {
        Response answer =
                As.account(account)
                        .header(
                                "If-Match",
                                get(account, "/api/v1/transfers/" + transfer).header("ETag"))
                        .body(body)
                        .post("/api/v1/transfers/" + transfer + "/" + step);
        assertThat(answer.statusCode()).as(step + answer.asString()).isEqualTo(200);
    }

    private static String path(String matter) {
        return "/api/v1/matters/" + matter + "/restriction";
    }

    private static String seen(String matter) {
        return get(HEAD, path(matter)).header("ETag");
    }

    private static void refused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        answer.then().body("code", equalTo(code));
    }

    private static Response get(String account, String path) {
        return As.account(account).get(path);
    }

    private static String person(String account) {
        return get(account, "/api/v1/me").path("person.id");
    }
}
