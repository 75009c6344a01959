package org.lianban.casework.transfer;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.lianban.casework.transfer.TransferHttp.accepting;
import static org.lianban.casework.transfer.TransferHttp.delivered;
import static org.lianban.casework.transfer.TransferHttp.draft;
import static org.lianban.casework.transfer.TransferHttp.issued;
import static org.lianban.casework.transfer.TransferHttp.ok;
import static org.lianban.casework.transfer.TransferHttp.step;
import static org.lianban.casework.transfer.TransferHttp.view;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;
import org.lianban.casework.Seen;

/** The life of a transfer over HTTP. */
@QuarkusTest
@WithTestResource(RealParts.class)
class TransferIT {
    @Test
    void
            a_transfer_is_issued_with_a_numbered_letter_and_its_receiver_may_neither_return_nor_pass_on() {
        String id = delivered();
        String matter = view("yuhu-head", id).path("transfer.matterId");

        view("yuhu-head", id)
                .then()
                .body("transfer.state", equalTo("DELIVERED"))
                .body(
                        "letters.find { it.kind == 'TRANSFER_LETTER' }.number",
                        matchesPattern("长岳市监案移〔\\d{4}〕\\d+号"))
                .body("actions.find { it.name == 'accept' }.open", equalTo(true));

        draft("yuhu-officer-1", matter, "430211")
                .then()
                .statusCode(409)
                .body("code", equalTo("TRANSFER_ONWARD_PROHIBITED"));
        draft("yuhu-officer-1", matter, "430104")
                .then()
                .statusCode(409)
                .body("code", equalTo("TRANSFER_RETURN_PROHIBITED"));
    }

    @Test
    void an_objection_goes_to_the_province_which_designates_a_third_office() {
        String id = delivered();
        ok(step("yuhu-head", id, "objection", "{\"argument\":\"货物在天元区包装\"}"));
        ok(step("yuhu-head", id, "designation-request", "{}"));
        ok(step("hunan-liaison", id, "papers-receipt", "{}"));
        view("hunan-designator", id + "/designation-options")
                .then()
                .statusCode(200)
                .body("designees.office.take(2)", equalTo(List.of("430302", "430104")))
                .body("designees.side.take(2)", equalTo(List.of("RECEIVER", "SENDER")))
                .body("designees[0].basis", nullValue())
                .body("designees[1].reason", equalTo("违法行为发生地在其辖区。"));
        step("hunan-designator", id, "designation", "{\"designee\":\"430104\",\"reason\":\"\"}")
                .then()
                .statusCode(422)
                .body("code", equalTo("FIELD_MISSING"));
        ok(
                step(
                        "hunan-designator",
                        id,
                        "designation",
                        "{\"designee\":\"430211\",\"reason\":\"仓库所在地\"}"));

        ok(step("tianyuan-liaison", id, "file-receipt", Seen.signing("tianyuan-liaison", id)));

        view("tianyuan-head", id)
                .then()
                .body("transfer.state", equalTo("HANDED_OVER"))
                .body("writingOffice.id", equalTo("430211"))
                .body("course.designation.superior.id", equalTo("430000"))
                .body("steps.findAll { !it.taken }.name", equalTo(List.of("COMPLETED")))
                .body("steps[0].name", equalTo("DRAFTED"))
                .body("steps[0].at", notNullValue());
        step("tianyuan-head", id, "completion", "{\"result\":\"已立案查处\"}")
                .then()
                .statusCode(409)
                .body("code", equalTo("WRONG_STATE"));
    }

    @Test
    void an_acceptance_needs_the_matter_as_it_is() {
        String id = delivered();
        step(
                        "yuhu-head",
                        id,
                        "acceptance",
                        "{\"seenMatterVersion\":1,\"seenSelection\":\""
                                + Seen.selection("yuhu-head", id)
                                + "\"}")
                .then()
                .statusCode(412)
                .body("code", equalTo("VERSION_STALE"));

        ok(step("yuhu-head", id, "acceptance", accepting(id)));

        view("yuhu-head", id).then().body("writingOffice.id", equalTo("430302"));
    }

    @Test
    void the_receiver_is_told_what_happened_since_the_letter_went_out() {
        String id = issued();
        ok(step("yuhu-liaison", id, "delivery", "{}"));
        view("yuhu-head", id).then().body("changes", empty());

        String matter = view("yuhu-head", id).path("transfer.matterId");
        As.account("yuelu-unit-head")
                .header("If-Match", "\"1\"")
                .body(
                        Map.of(
                                "officers",
                                List.of(person("yuelu-officer-1"), person("yuelu-officer-2"))))
                .post("/api/v1/leads/" + matter + "/assignment")
                .then()
                .statusCode(200);

        view("yuhu-head", id)
                .then()
                .body("changes.text", hasItem("长沙市岳麓区市场监督管理局指定办案人员"))
                .body("changes[0].actor", equalTo("岳麓区局办案机构负责人(演示)"));
        ok(step("yuhu-head", id, "acceptance", accepting(id)));
        view("yuhu-head", id).then().body("changes.size()", equalTo(2));
    }

    private static String person(String account) {
        return As.account(account).get("/api/v1/me").path("person.id");
    }
}
