package org.lianban.casework.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.lead.LeadHttp.TODAY;
import static org.lianban.casework.lead.LeadHttp.form;
import static org.lianban.casework.lead.LeadHttp.verifying;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.config.HeaderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianban.casework.As;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterField;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letter.domain.SampleLetters;
import org.lianban.casework.matter.Matters;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Ruling;

/** 天元's people delivering a correction order (演示) over HTTP. */
final class DeliveryHttp {
    static final OfficeId TIANYUAN = OfficeId.of("430211");
    static final String OFFICER = "tianyuan-officer-1";
    static final String PARTY = "天元某商行（演示）";

    private static final String CODE = "91430104MAXX00090L";

    private DeliveryHttp() {}

    /** A matter of 天元 with two officers in charge. */
    static String matter(String right) {
        Map<String, Object> form = form(CODE, right);
        form.put("placeOfAct", TIANYUAN.value());
        return verifying("tianyuan", form);
    }

    /** A letter of 天元 in the matter, issued on that day. */
    static String issued(Matters matters, String matter, LetterKind kind, LocalDate day) {
        Map<String, String> fields = new HashMap<>(SampleLetters.bare(kind).fields());
        fields.put(LetterField.ADDRESSED_TO.key(), PARTY);
        LetterId letter = new LetterId(UUID.randomUUID());
        IssueLetter order =
                IssueLetter.toNoOffice(
                        letter, MatterId.of(matter), null, kind, TIANYUAN, fields, List.of());
        Instant at = day.atStartOfDay(Occasion.ZONE).toInstant();
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            matters.lock(order.matter());
                            matters.settle(
                                    order.matter(),
                                    new Ruling.Made<>(order, List.of(), List.of(order)),
                                    new Occasion(Actor.system("test"), at));
                        });
        return letter.toString();
    }

    static Map<String, Object> direct() {
        Map<String, Object> body = new HashMap<>();
        body.put("way", "DIRECT");
        body.put("servedOn", TODAY.toString());
        body.put("recipient", PARTY);
        body.put("place", "天元区某路8号（演示）");
        body.put("receivedBy", "前台甲（演示）");
        body.put("relation", "负责收件的人");
        body.put("servers", List.of(person(OFFICER), person("tianyuan-officer-2")));
        return body;
    }

    static Response read(String account, String letter, String what) {
        return As.account(account).get("/api/v1/letters/" + letter + "/" + what);
    }

    static Response serve(String account, String letter, Map<String, ?> body) {
        return As.account(account)
                .header("If-Match", seen(letter))
                .body(body)
                .post("/api/v1/letters/" + letter + "/services");
    }

    static Response scan(String account, String letter, String of, String type, byte[] bytes) {
        return As.account(account)
                .header("If-Match", seen(letter))
                .contentType(type)
                .body(bytes)
                .post("/api/v1/letters/" + letter + "/scans?of=" + of);
    }

    /** With a key of its own. */
    static RequestSpecification keyed(String key) {
        return As.account(OFFICER)
                .config(
                        RestAssured.config()
                                .headerConfig(
                                        HeaderConfig.headerConfig()
                                                .overwriteHeadersWithName(
                                                        "Idempotency-Key", "Content-Type")))
                .header("Idempotency-Key", key);
    }

    static String seen(String letter) {
        return read(OFFICER, letter, "services").header("ETag");
    }

    static String person(String account) {
        return As.account(account).get("/api/v1/me").then().extract().path("person.id");
    }

    static void refused(Response answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.<String>path("code")).isEqualTo(code);
        assertThat(answer.<String>path("title")).isNotBlank().doesNotContain("{");
    }
}
