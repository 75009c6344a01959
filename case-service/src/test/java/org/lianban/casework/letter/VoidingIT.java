package org.lianban.casework.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.lianban.casework.lead.LeadHttp.TODAY;
import static org.lianban.casework.lead.LeadHttp.form;
import static org.lianban.casework.lead.LeadHttp.verifying;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.HeaderConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterField;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letter.domain.SampleLetters;
import org.lianban.casework.matter.Matters;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Ruling;

/** Letters that were written wrongly, made void over HTTP by a head. */
@QuarkusTest
@WithTestResource(RealParts.class)
class VoidingIT {
    private static final OfficeId TIANYUAN = OfficeId.of("430211");
    private static final String OFFICER = "tianyuan-officer-1";
    private static final String HEAD = "tianyuan-head";
    private static final String PARTY = "天元某商行（演示）";
    private static final String REASON = "当事人名称有误，另行制作（演示）";

    @Inject Matters matters;
    @Inject LegalClock clock;

    @Test
    void a_notice_becomes_void_and_every_page_says_so() {
        // Given
        String matter = matter("74100001");
        String letter = issued(matter, LetterKind.PRODUCTION_NOTICE, null);
        String number = As.account(OFFICER).get("/api/v1/letters/" + letter).path("number");
        read(HEAD, letter)
                .then()
                .statusCode(200)
                .body("state", equalTo("VALID"))
                .body("actions", hasSize(1))
                .body("actions[0].open", equalTo(true));
        // When
        Response answer = makeVoid(HEAD, letter, REASON);
        // Then
        answer.then()
                .statusCode(200)
                .body("state", equalTo("VOID"))
                .body("matterId", equalTo(matter))
                .body("actions[0].code", equalTo("LETTER_ALREADY_VOID"));
        As.account(OFFICER)
                .get("/api/v1/letters/" + letter)
                .then()
                .body("state", equalTo("VOID"))
                .body("number", equalTo(number))
                .body("voidReason", equalTo(REASON))
                .body("voidedOn", equalTo(TODAY.toString()))
                .body("voidedBy.label", containsString("天元"));
        assertThat(As.account(OFFICER).get("/api/v1/letters/" + letter + "/html").asString())
                .contains("<strong>作废</strong>", REASON + "（", number);
        As.account(OFFICER)
                .get(
                        "/api/v1/letters/register?kind=PRODUCTION_NOTICE&number="
                                + number.replaceAll(".*〕|号", ""))
                .then()
                .body("items[0].state", equalTo("VOID"))
                .body("items[0].voidReason", equalTo(REASON))
                .body("items[0].voidedBy.id", equalTo(person(HEAD)))
                .body("summary.complete", equalTo(true));
        As.account(OFFICER)
                .get("/api/v1/matters/" + matter + "/timeline?limit=100")
                .then()
                .body("items.find { it.type == 'LetterVoided' }.fact.alone", equalTo(true))
                .body("items.find { it.type == 'LetterVoided' }.text", containsString(REASON));
        As.account(OFFICER)
                .get("/api/v1/matters/" + matter)
                .then()
                .body("letters[0].state", equalTo("VOID"));
        refused(makeVoid(HEAD, letter, REASON), 409, "LETTER_ALREADY_VOID");
    }

    @Test
    void a_letter_of_an_act_stands_as_long_as_its_act() {
        String letter = issued(matter("74100002"), LetterKind.CORRECTION_ORDER, null);
        Response refused = makeVoid(HEAD, letter, REASON);
        refused(refused, 409, "LETTER_RESTS_ON_ACT");
        assertThat(refused.<String>path("title")).contains("责令改正");
        read(HEAD, letter)
                .then()
                .body("actions[0].open", equalTo(false))
                .body("actions[0].code", equalTo("LETTER_RESTS_ON_ACT"))
                .body("actions[0].reason", containsString("责令改正"));
    }

    @Test
    void a_service_record_becomes_void_alone_and_the_letter_that_was_served_stays_valid() {
        String matter = matter("74100003");
        String letter = issued(matter, LetterKind.PRODUCTION_NOTICE, null);
        String record = issued(matter, LetterKind.SERVICE_RECORD, letter);
        assertThat(makeVoid("tianyuan-principal", record, REASON).statusCode()).isEqualTo(200);
        read(HEAD, letter).then().body("state", equalTo("VALID"));
        assertThat(makeVoid(HEAD, letter, REASON).statusCode()).isEqualTo(200);
    }

    @Test
    void only_a_head_of_the_issuing_office_does_it_on_the_version_that_was_seen() {
        String letter = issued(matter("74100004"), LetterKind.PRODUCTION_NOTICE, null);
        String path = "/api/v1/letters/" + letter + "/voiding";
        for (String other : List.of(OFFICER, "tianyuan-liaison", "zhuzhou-head")) {
            refused(makeVoid(other, letter, REASON), 403, "LETTER_VOIDING_HEAD_REQUIRED");
            read(other, letter).then().body("actions[0].open", equalTo(false));
        }
        refused(makeVoid("kaifu-head", letter, REASON), 404, "NOT_FOUND");
        refused(read("kaifu-head", letter), 404, "NOT_FOUND");
        refused(read(HEAD, UUID.randomUUID().toString()), 404, "NOT_FOUND");
        refused(read(HEAD, "no-id"), 404, "NOT_FOUND");
        refused(makeVoid(HEAD, letter, " "), 422, "FIELD_MISSING");
        As.account(HEAD).body(Map.of("reason", REASON)).post(path).then().statusCode(428);
        As.account(HEAD)
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", REASON))
                .post(path)
                .then()
                .statusCode(412);
        As.account(OFFICER)
                .get("/api/v1/letters/" + letter)
                .then()
                .body("state", equalTo("VALID"))
                .body("voidedBy", nullValue());
    }

    @Test
    void told_twice_with_one_key_it_is_void_once() {
        String letter = issued(matter("74100005"), LetterKind.PRODUCTION_NOTICE, null);
        String seen = read(HEAD, letter).header("ETag");
        String key = UUID.randomUUID().toString();
        assertThat(post(letter, seen, key).statusCode()).isEqualTo(200);
        Response again = post(letter, seen, key);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    private static String matter(String right) {
        Map<String, Object> form = form("91430104MAXX00090L", right);
        form.put("placeOfAct", TIANYUAN.value());
        return verifying("tianyuan", form);
    }

    private String issued(String matter, LetterKind kind, @Nullable String refersTo) {
        Map<String, String> fields = new HashMap<>(SampleLetters.bare(kind).fields());
        fields.replace(LetterField.ADDRESSED_TO.key(), PARTY);
        IssueLetter order =
                IssueLetter.toNoOffice(
                        new LetterId(UUID.randomUUID()),
                        MatterId.of(matter),
                        refersTo == null ? null : LetterId.of(refersTo),
                        kind,
                        TIANYUAN,
                        fields,
                        List.of());
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            matters.lock(order.matter());
                            matters.settle(
                                    order.matter(),
                                    new Ruling.Made<>(order, List.of(), List.of(order)),
                                    new Occasion(Actor.system("test"), clock.now()));
                        });
        return order.letter().toString();
    }

    private static Response read(String account, String letter) {
        return As.account(account).get("/api/v1/letters/" + letter + "/voiding");
    }

    private static Response makeVoid(String account, String letter, String reason) {
        return As.account(account)
                .header("If-Match", read(HEAD, letter).header("ETag"))
                .body(Map.of("reason", reason))
                .post("/api/v1/letters/" + letter + "/voiding");
    }

    private static Response post(String letter, String seen, String key) {
        return As.account(HEAD)
                .config(
                        RestAssured.config()
                                .headerConfig(
                                        HeaderConfig.headerConfig()
                                                .overwriteHeadersWithName("Idempotency-Key")))
                .header("Idempotency-Key", key)
                .header("If-Match", seen)
                .body(Map.of("reason", REASON))
                .post("/api/v1/letters/" + letter + "/voiding");
    }

    private static String person(String account) {
        return As.account(account).get("/api/v1/me").then().extract().path("person.id");
    }

    private static void refused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.<String>path("code")).isEqualTo(code);
        assertThat(answer.<String>path("title")).isNotBlank().doesNotContain("{");
    }
}
