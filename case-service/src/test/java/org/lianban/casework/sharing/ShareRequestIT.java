package org.lianban.casework.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.lianban.casework.sharing.ShareHttp.ok;
import static org.lianban.casework.sharing.ShareHttp.registered;
import static org.lianban.casework.sharing.ShareHttp.view;
import static org.lianban.casework.sharing.ShareHttp.watched;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;

/** Tianyuan asks Yuelu to see a matter of which it has a number. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ShareRequestIT {
    @Test
    void a_request_is_answered_alike_whether_there_is_such_a_number_or_not() {
        String number = number(registered());
        Response known = ask(number);
        Response unknown = ask("XS-岳麓-2019-999999");

        assertThat(known.statusCode()).isEqualTo(201);
        assertThat(without(known, number)).isEqualTo(without(unknown, "XS-岳麓-2019-999999"));
        assertThat(without(get("tianyuan-officer-1", known), number))
                .isEqualTo(without(get("tianyuan-officer-1", unknown), "XS-岳麓-2019-999999"));
        get("yuelu-head", known).then().body("matter.number", equalTo(number));
        get("yuelu-head", unknown)
                .then()
                .body("matter", nullValue())
                .body("actions.findAll { it.open }.name", contains("refuse-request"));
        answer("yuelu-head", unknown, "grant", "{}")
                .then()
                .statusCode(409)
                .body("code", equalTo("NOTHING_BY_THIS_NUMBER"));
        ok(answer("yuelu-head", unknown, "refusal", "{\"why\":\"NOT_PROVIDED\"}"));
        get("tianyuan-officer-1", unknown)
                .then()
                .body("state", equalTo("REFUSED"))
                .body("why", equalTo("NOT_PROVIDED"));
    }

    @Test
    void granted_with_one_click_it_is_seen_at_once_and_on_other_conditions_once_accepted() {
        String matter = registered();
        String typed = number(matter).replace("-", "－").toLowerCase(Locale.ROOT) + " ";
        Response asked = ask(typed.strip());

        ok(answer("yuelu-head", asked, "grant", "{}"));

        Response granted = get("tianyuan-officer-1", asked);
        granted.then().body("state", equalTo("GRANTED"));
        view("tianyuan-officer-1", granted.path("shareId"))
                .then()
                .body("state", equalTo("ACCEPTED"))
                .body("matterId", equalTo(matter));
        As.account("tianyuan-officer-1").get("/api/v1/matters/" + matter).then().statusCode(200);
        answer("yuelu-head", asked, "grant", "{}")
                .then()
                .statusCode(409)
                .body("code", equalTo("WRONG_STATE"));

        Response other = ask(number(registered()));
        ok(answer("yuelu-head", other, "grant", "{\"conditions\":" + watched("OPEN") + "}"));
        view("tianyuan-head", get("tianyuan-head", other).path("shareId"))
                .then()
                .body("state", equalTo("OFFERED"))
                .body("conditions.fieldClass", equalTo("OPEN"));
    }

    @Test
    void
            of_a_restricted_matter_the_granting_head_is_told_who_will_see_it_and_others_get_no_share() {
        String matter = registered();
        Response open = ask(number(matter));
        get("yuelu-head", open).then().body("restricted", equalTo(false));
        restrict(matter);
        Response asked = ask(number(matter));
        get("yuelu-head", asked).then().body("restricted", equalTo(true));

        answer("yuelu-head", asked, "grant", "{}")
                .then()
                .statusCode(200)
                .body("state", equalTo("GRANTED"))
                .body("restricted", equalTo(true));

        String share = get("tianyuan-head", asked).path("shareId");
        view("tianyuan-head", share)
                .then()
                .statusCode(200)
                .body("restricted", equalTo(true))
                .body("matterId", equalTo(matter));
        view("tianyuan-officer-1", share).then().statusCode(404);
        get("tianyuan-officer-1", asked)
                .then()
                .body("state", equalTo("GRANTED"))
                .body("shareId", nullValue())
                .body("restricted", nullValue());
        get("yuelu-head", asked)
                .then()
                .body("shareId", equalTo(share))
                .body("restricted", equalTo(true));
        As.account("yuelu-head")
                .get("/api/v1/shares?matter=" + matter)
                .then()
                .body("shares[0].restricted", equalTo(true))
                .body(
                        "circles.find { it.office == '430211' }.seats",
                        contains("AGENCY_HEAD", "PRINCIPAL"))
                .body("circles.find { it.office == '430211' }.named", empty());
    }

    @Test
    void it_names_no_documents_which_the_one_who_asks_cannot_know() {
        As.account("tianyuan-officer-1")
                .body(
                        """
                        {"asked":"430104","number":"XS-岳麓-2019-999997","conditions":%s}
                        """
                                .formatted(
                                        ShareHttp.WATCHED.formatted(
                                                "OPEN",
                                                ",\"evidence\":[\"%s\"]"
                                                        .formatted(UUID.randomUUID()))))
                .post("/api/v1/share-requests")
                .then()
                .statusCode(422)
                .body("code", equalTo("REQUEST_NAMES_DOCUMENTS"))
                .body("errors[0].pointer", equalTo("/conditions/evidence"));
    }

    @Test
    void it_is_known_to_the_asking_office_and_the_head_of_the_one_that_is_asked_alone() {
        Response asked = ask("XS-岳麓-2019-999998");

        get("yuelu-officer-1", asked).then().statusCode(404);
        get("yuhu-head", asked).then().statusCode(404);
        list("yuelu-head", "received").then().body("items.requestId", hasItem(id(asked)));
        list("tianyuan-liaison", "asked").then().body("items.requestId", hasItem(id(asked)));
        assertThat(list("yuelu-officer-1", "received").<Integer>path("total")).isZero();
    }

    private static void restrict(String matter) {
        String path = "/api/v1/matters/" + matter + "/restriction";
        ok(
                As.account("yuelu-head")
                        .header("If-Match", As.account("yuelu-head").get(path).header("ETag"))
                        .body(
                                """
                                {"article":"penalty-secrets","reason":"涉及商业秘密(演示)","people":[]}
                                """)
                        .post(path));
    }

    private static Response ask(String number) {
        return As.account("tianyuan-officer-1")
                .body(
                        """
                        {"asked":"430104","number":"%s","conditions":%s}
                        """
                                .formatted(number, watched("INTERNAL")))
                .post("/api/v1/share-requests");
    }

    private static String id(Response asked) {
        return asked.path("id");
    }

    private static Response get(String account, Response asked) {
        return As.account(account).get("/api/v1/share-requests/" + id(asked));
    }

    private static Response list(String account, String box) {
        return As.account(account).get("/api/v1/share-requests?limit=50&box=" + box);
    }

    private static Response answer(String account, Response asked, String how, String body) {
        return As.account(account)
                .header("If-Match", get(account, asked).header("ETag"))
                .body(body)
                .post("/api/v1/share-requests/" + id(asked) + "/" + how);
    }

    private static String number(String matter) {
        return As.account("yuelu-head").get("/api/v1/matters/" + matter).path("number");
    }

    private static String without(Response answer, String number) {
        return answer.asString().replace(id(answer), "ID").replace(number, "NUMBER");
    }
}
