package org.lianban.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The public page and the open calls, before a service that says of {@code GOOD} that it is valid.
 */
@QuarkusTest
@QuarkusTestResource(TinyService.class)
@TestProfile(VerificationTest.Generous.class)
class VerificationTest {
    private static final String GOOD = "ACDEHJKMPQRTVWX7";
    private static final byte[] PDF = "%PDF-1.7 original".getBytes(StandardCharsets.US_ASCII);

    /** These tests come from one address. */
    public static class Generous implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "gateway.visitors.per-address", "100000", "gateway.visitors.all", "100000");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "zh, ACDEHJKMPQRTVWX7, 200, 有效",
        "en, ACDEHJKMPQRTVWX7, 200, Valid",
        "zh, 2222222222222224, 200, 查无此件",
        "en, 2222222222222224, 200, Unknown",
        "zh, abc, 422, 验证码输入有误",
        "en, abc, 422, mistyped"
    })
    void the_page_says_how_it_stands_in_the_reader_s_language(
            String language, String code, int status, String says) {
        given().header("Accept-Language", language)
                .get("/v/" + code)
                .then()
                .statusCode(status)
                .contentType("text/html")
                .header("Cache-Control", "no-store")
                .header("X-Robots-Tag", "noindex")
                .header("Content-Language", language.equals("zh") ? "zh-CN" : "en")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
                                + " base-uri 'none'; frame-ancestors 'none'")
                .body(containsString(says));
        assertThat(given().get("/v/" + code + "?lang=" + language).asString())
                .contains(says)
                .doesNotContain("<script", "style=");
    }

    @Test
    void the_digests_are_shown_and_an_unknown_letter_has_no_form_for_a_file() {
        assertThat(given().get("/v/" + GOOD).asString())
                .contains("1".repeat(64), "2".repeat(64), "type=\"file\"");
        assertThat(given().get("/v/2222222222222224").asString()).doesNotContain("type=\"file\"");
    }

    @Test
    void a_code_that_is_typed_in_leads_to_its_own_address() {
        given().redirects()
                .follow(false)
                .queryParam("code", "acde-hjkm pqrt／vwx7")
                .get("/v/")
                .then()
                .statusCode(303)
                .header("Location", equalTo("/v/acdehjkmpqrtvwx7?lang=zh"));
        given().queryParam("code", "！").get("/v").then().statusCode(422);
        for (String form : new String[] {"/v", "/v/"}) {
            given().get(form)
                    .then()
                    .statusCode(200)
                    .header("RateLimit", nullValue())
                    .body(containsString("name=\"code\""));
        }
        given().get("/v/page.css").then().statusCode(200).contentType("text/css");
    }

    @ParameterizedTest
    @CsvSource({"zh, 一致", "en, Identical"})
    void the_letter_s_own_pdf_is_recognised(String language, String says) {
        given().queryParam("lang", language)
                .multiPart("paper", "a.pdf", PDF, "application/pdf")
                .post("/v/" + GOOD)
                .then()
                .statusCode(200)
                .body(containsString("<strong>" + says + "</strong>"));
        byte[] altered = PDF.clone();
        altered[12] ^= 1;
        String page =
                given().multiPart("paper", "a.pdf", altered, "application/pdf")
                        .post("/v/" + GOOD)
                        .asString();
        assertThat(page).contains("<strong>不一致</strong>", "<strong>有效</strong>");
    }

    @Test
    void what_cannot_be_compared_is_said_clearly() throws IOException {
        compared(PDF, PDF).then().statusCode(422).body(containsString("一次只能核对一个文件"));
        compared(new byte[0]).then().statusCode(422).body(containsString("文件是空的"));
        compared("<html>".getBytes(StandardCharsets.US_ASCII))
                .then()
                .statusCode(422)
                .body(containsString("不是 PDF"));
        compared(new byte[(5 << 20) + 1]).then().statusCode(413).body(containsString("超过 5 MB"));
        compared(new byte[6 << 20]).then().statusCode(413).body(containsString("超过 5 MB"));
        given().contentType("application/pdf")
                .body(PDF)
                .post("/v/" + GOOD)
                .then()
                .statusCode(415)
                .body(containsString("核对"));
        assertThat(
                        RawExchange.send(
                                "POST /v/" + GOOD + " HTTP/1.1",
                                "Content-Type: multipart/form-data\r\nContent-Length: 4\r\n",
                                "none"))
                .startsWith("HTTP/1.1 422 ")
                .contains("没有选择文件");
    }

    @Test
    void only_what_is_meant_is_done() {
        given().post("/v/").then().statusCode(405).header("Allow", "GET, HEAD");
        given().delete("/v/" + GOOD).then().statusCode(405).header("Allow", "GET, HEAD, POST");
        given().get("/v/" + GOOD + "/more").then().statusCode(404);
        Response head = given().head("/v/" + GOOD);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.asString()).isEmpty();
    }

    @Test
    void the_open_calls_pass_without_a_token_and_bring_none_along() {
        given().get("/api/v1/public/letters/" + GOOD)
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"visitor\";q=100000;w=60")
                .header("RateLimit", notNullValue())
                .body("state", equalTo("VALID"));
        given().header("Authorization", "Bearer " + Tokens.good())
                .header("Cookie", "q_session=a")
                .get("/api/v1/public/letters/echo")
                .then()
                .statusCode(200)
                .body("headers.authorization", nullValue())
                .body("headers.cookie", nullValue());
        given().contentType("application/pdf")
                .body(PDF)
                .post("/api/v1/public/letters/" + GOOD + "/check")
                .then()
                .statusCode(200)
                .body("result", equalTo("SAME"));
        given().contentType("application/pdf")
                .body(new byte[(5 << 20) + 1])
                .post("/api/v1/public/letters/" + GOOD + "/check")
                .then()
                .statusCode(413)
                .body("code", equalTo("BODY_TOO_LARGE"));
        given().put("/api/v1/public/letters/" + GOOD)
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD")
                .body("code", equalTo("METHOD_NOT_ALLOWED"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/public",
                "/api/v1/public/letters",
                "/api/v1/public/letters/ACDE/paper",
                "/api/v1/public/leads"
            })
    void nothing_else_under_public_exists(String path) {
        given().get(path).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void no_other_path_was_opened() {
        for (ServiceRoute route : RouteTable.ROUTES) {
            if (!OpenCall.covers(route.prefix())) {
                given().get(route.prefix()).then().statusCode(401);
                given().get(route.prefix() + "/check").then().statusCode(401);
            }
        }
    }

    private static Response compared(byte[]... files) {
        var form = given();
        for (byte[] file : files) {
            form = form.multiPart("paper", "a.pdf", file, "application/pdf");
        }
        return form.post("/v/" + GOOD);
    }
}
