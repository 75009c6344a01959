package org.lianban.casework.assistance;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.lianban.casework.assistance.AssistanceHttp.HEAD;
import static org.lianban.casework.assistance.AssistanceHttp.OFFICER;
import static org.lianban.casework.assistance.AssistanceHttp.THEIR_HEAD;
import static org.lianban.casework.assistance.AssistanceHttp.answer;
import static org.lianban.casework.assistance.AssistanceHttp.assigned;
import static org.lianban.casework.assistance.AssistanceHttp.box;
import static org.lianban.casework.assistance.AssistanceHttp.drafted;
import static org.lianban.casework.assistance.AssistanceHttp.filed;
import static org.lianban.casework.assistance.AssistanceHttp.one;
import static org.lianban.casework.assistance.AssistanceHttp.person;
import static org.lianban.casework.assistance.AssistanceHttp.received;
import static org.lianban.casework.assistance.AssistanceHttp.step;
import static org.lianban.casework.assistance.AssistanceHttp.view;
import static org.lianban.casework.assistance.AssistanceHttp.work;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;
import org.lianban.casework.transfer.TransferHttp;

/** Yuelu asked Hetang, and the case goes to Yuhu: whoever writes it is the one that asks. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AssistanceMoveIT {
    private static final String CLOSING = "{\"timeliness\":5,\"completeness\":4}";
    private static final String SENT = "?box=sent&limit=100";
    private static final String NEXT_HEAD = "yuhu-head";
    private static final String NEXT_OFFICER = "yuhu-officer-1";

    @Test
    void the_reply_is_read_and_the_request_closed_by_the_office_that_writes_the_case_now() {
        String matter = filed();
        String id = replied(matter);
        work(OFFICER).then().body(one(id) + ".command", equalTo("close-assistance"));

        TransferHttp.moved(matter);

        work(OFFICER).then().body("items.subjectId", not(hasItem(id)));
        work(NEXT_OFFICER)
                .then()
                .body(one(id) + ".command", equalTo("close-assistance"))
                .body(one(id) + ".rule", equalTo("DL-25g"))
                .body(one(id) + ".matterId", equalTo(matter));
        step(HEAD, id, "closing", CLOSING).then().statusCode(403);
        step(NEXT_HEAD, id, "closing", CLOSING).then().statusCode(200);
        work(NEXT_OFFICER).then().body("items.subjectId", not(hasItem(id)));
    }

    @Test
    void a_matter_that_has_moved_does_not_end_while_an_answer_is_owed_about_it() {
        String matter = filed();
        String id = received(matter);
        TransferHttp.moved(matter);
        verified(matter);

        declined(matter).then().statusCode(409).body("code", equalTo("OPEN_DEPENDENCY"));

        step(NEXT_HEAD, id, "cancellation", "{\"reason\":\"不予立案(演示)\"}").then().statusCode(200);
        declined(matter).then().statusCode(200);
    }

    @Test
    void whoever_writes_the_case_now_has_sent_its_requests_and_whoever_wrote_it_those_it_sent() {
        String matter = filed();
        String sent = received(matter);
        String draft = drafted(matter);
        box(HEAD, SENT).then().body("items.assistanceId", hasItems(sent, draft));
        box(NEXT_HEAD, SENT).then().body("items.assistanceId", not(hasItem(sent)));

        TransferHttp.moved(matter);

        box(NEXT_HEAD, SENT).then().body("items.assistanceId", hasItems(sent, draft));
        box(HEAD, SENT)
                .then()
                .body("items.assistanceId", hasItem(sent))
                .body("items.assistanceId", not(hasItem(draft)));
        view(HEAD, draft).then().statusCode(404);
        box("hetang-head", SENT).then().body("items.assistanceId", not(hasItem(sent)));
    }

    private static void verified(String matter) {
        As.account("yuhu-unit-head")
                .header("If-Match", As.account(NEXT_HEAD).get(lead(matter)).header("ETag"))
                .body(Map.of("officers", List.of(person(NEXT_OFFICER), person("yuhu-officer-2"))))
                .post(lead(matter) + "/assignment")
                .then()
                .statusCode(200);
    }

    private static Response declined(String matter) {
        return As.account(NEXT_HEAD)
                .header("If-Match", As.account(NEXT_HEAD).get(lead(matter)).header("ETag"))
                .body(Map.of("ground", "MINOR_CORRECTED_NO_HARM", "reason", "已改正(演示)"))
                .post(lead(matter) + "/non-filing");
    }

    private static String lead(String matter) {
        return "/api/v1/leads/" + matter;
    }

    private static String replied(String matter) {
        String id = received(matter);
        assigned(id);
        answer(id, 1, "ANSWERED", "").then().statusCode(200);
        answer(id, 2, "ANSWERED", "").then().statusCode(200);
        step(THEIR_HEAD, id, "reply", "{}").then().statusCode(200);
        return id;
    }
}
