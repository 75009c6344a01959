package org.lianban.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TinyService.class)
class GatewayTest {
    private static final Map<String, Supplier<String>> BAD_TOKENS =
            Map.of(
                    "expired", Tokens::expired,
                    "another audience", Tokens::forAnotherAudience,
                    "another realm", Tokens::ofAnotherRealm,
                    "id token", Tokens::idToken,
                    "refresh token", Tokens::refreshToken,
                    "someone else's signature", Tokens::signedBySomeoneElse,
                    "no signature", Tokens::unsigned,
                    "altered", Tokens::altered,
                    "no token at all", () -> "abc",
                    "empty parts", () -> "..");

    @Test
    void a_good_token_opens_the_door_and_goes_on_to_the_service() {
        String token = Tokens.good();
        given().urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + token)
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .header("Idempotency-Key", "k1")
                .contentType("application/json; charset=utf-8")
                .body("{\"a\":\"湘潭\"}")
                .post("/api/v1/leads/1?x=%2F1")
                .then()
                .statusCode(200)
                .body("method", equalTo("POST"))
                .body("uri", equalTo("/api/v1/leads/1?x=%2F1"))
                .body("body", equalTo("{\"a\":\"湘潭\"}"))
                .body("headers.authorization", equalTo("Bearer " + token))
                .body("headers.idempotency-key", equalTo("k1"))
                .body(
                        "headers.traceparent",
                        equalTo("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"));
    }

    @Test
    void without_a_token_nothing_is_passed_on() {
        given().get("/api/v1/leads")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer")
                .header("Content-Language", "zh-CN")
                .body("code", equalTo("NOT_AUTHENTICATED"))
                .body("type", equalTo("/problems/not-authenticated"))
                .body("status", equalTo(401));
    }

    @Test
    void every_bad_token_is_refused_in_the_same_words() {
        BAD_TOKENS.forEach(
                (what, token) -> {
                    Response answer =
                            given().header("Authorization", "Bearer " + token.get())
                                    .get("/api/v1/leads");
                    assertThat(answer.statusCode()).as(what).isEqualTo(401);
                    assertThat(answer.jsonPath().getString("code"))
                            .as(what)
                            .isEqualTo("NOT_AUTHENTICATED");
                });
    }

    @Test
    void two_tokens_are_no_token() throws IOException {
        String authorization = "Authorization: Bearer " + Tokens.good() + "\r\n";
        String answer =
                RawExchange.send("GET /api/v1/leads HTTP/1.1", authorization + authorization);

        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("\"MALFORMED\"");
    }

    @Test
    void what_only_the_door_may_say_is_taken_from_the_caller() {
        asOfficer()
                .header("X-Forwarded-For", "6.6.6.6")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "for=6.6.6.6")
                .header("X-Real-IP", "6.6.6.6")
                .header("X-Lianban-Person", "root")
                .header("X-HTTP-Method-Override", "DELETE")
                .header("Cookie", "a=b")
                .header("Connection", "X-Secret")
                .header("X-Secret", "hop")
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("headers.x-forwarded-for", equalTo("127.0.0.1"))
                .body("headers.x-forwarded-proto", equalTo("http"))
                .body("headers.forwarded", equalTo("for=127.0.0.1;proto=http"))
                .body("headers.x-forwarded-prefix", nullValue())
                .body("headers.x-real-ip", nullValue())
                .body("headers.x-lianban-person", nullValue())
                .body("headers.x-http-method-override", nullValue())
                .body("headers.cookie", nullValue())
                .body("headers.x-secret", nullValue());
    }

    @Test
    void a_services_answer_comes_back_with_the_doors_own_headers() {
        asOfficer()
                .get("/api/v1/letters/preview")
                .then()
                .statusCode(200)
                .body("html.body.p", equalTo("案件移送函"))
                .header("ETag", "\"7\"")
                .header("Server", nullValue())
                .header("X-Powered-By", nullValue())
                .header("X-Lianban-Node", nullValue())
                .header("Set-Cookie", nullValue())
                .header("X-Hop", nullValue())
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Strict-Transport-Security", nullValue())
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox;"
                                + " base-uri 'none'; form-action 'none'; frame-ancestors 'self'");
    }

    @Test
    void a_letters_paper_may_be_shown_by_the_browsers_own_viewer() {
        asOfficer()
                .get("/api/v1/letters/1/paper")
                .then()
                .statusCode(200)
                .header("ETag", "\"sha256:0\"")
                .header("Content-Disposition", "inline; filename=\"letter.pdf\"")
                .header("Cache-Control", "private, no-cache")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; object-src 'self'; style-src 'unsafe-inline';"
                                + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'");
    }

    @Test
    void a_scan_is_no_paper_of_ours_and_runs_nowhere() {
        asOfficer()
                .get("/api/v1/letters/1/scans/2")
                .then()
                .statusCode(200)
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; sandbox; base-uri 'none'; form-action 'none';"
                                + " frame-ancestors 'none'");
    }

    @Test
    void evidence_comes_as_a_piece_of_bytes_that_run_nowhere() {
        asOfficer()
                .header("Range", "bytes=2-4")
                .get("/api/v1/evidence/1/content?opening=2")
                .then()
                .statusCode(206)
                .header("Content-Range", "bytes 2-4/9")
                .header("Accept-Ranges", "bytes")
                .header("Content-Length", "3")
                .header("Content-Disposition", "attachment; filename*=UTF-8''a.html")
                .header("Repr-Digest", "sha-256=:AA==:")
                .header("Cache-Control", "no-store")
                .header("ETag", "\"9\"")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; sandbox; base-uri 'none'; form-action 'none';"
                                + " frame-ancestors 'none'");
    }

    @Test
    void a_services_own_refusal_passes_unchanged() {
        asOfficer()
                .get("/api/v1/leads/refuses")
                .then()
                .statusCode(409)
                .body("code", equalTo("FIRST_FILED_PREVAILS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/unknown", "/q/health", "/webjars/x", "/q/legal-clock"})
    void what_is_not_in_the_table_does_not_exist(String path) {
        asOfficer().get(path).then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/leads/../me",
                "//api/v1/leads",
                "/api/v1/leads;a=b",
                "/api/v1/leads%2f..%2fme",
                "http://127.0.0.1/api/v1/leads"
            })
    void tricks_with_the_path_are_refused(String target) throws IOException {
        assertThat(RawExchange.send("GET " + target + " HTTP/1.1", ""))
                .startsWith("HTTP/1.1 400 ")
                .contains("\"PATH_REFUSED\"");
    }

    @Test
    void trace_is_refused() throws IOException {
        assertThat(RawExchange.send("TRACE /api/v1/leads HTTP/1.1", ""))
                .startsWith("HTTP/1.1 405 ")
                .contains("\"METHOD_NOT_ALLOWED\"")
                .doesNotContain("DELETE /");
    }

    @Test
    void a_service_that_is_down_is_a_problem_with_503() {
        asOfficer()
                .header("Accept-Language", "en-GB,zh;q=0.5")
                .get("/api/v1/notices")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Content-Language", "en")
                .body("code", equalTo("UNAVAILABLE"));
    }

    @Test
    void a_service_that_stays_silent_is_a_problem_with_504() {
        asOfficer()
                .get("/api/v1/leads/silent")
                .then()
                .statusCode(504)
                .contentType("application/problem+json")
                .body("code", equalTo("UPSTREAM_TIMEOUT"));
    }

    @Test
    void an_answer_that_breaks_off_is_not_passed_on_as_whole() throws IOException {
        String answer =
                RawExchange.send(
                        "GET /api/v1/leads/breaks HTTP/1.1",
                        "Authorization: Bearer " + Tokens.good() + "\r\n");

        assertThat(answer).contains("content-length: 100").endsWith("half");
    }

    @Test
    void a_body_that_announces_too_much_is_refused_before_it_is_read() {
        asOfficer()
                .contentType("application/json")
                .body(new byte[(1 << 20) + 1])
                .post("/api/v1/leads")
                .then()
                .statusCode(413)
                .body("code", equalTo("BODY_TOO_LARGE"));
    }

    @Test
    void a_body_without_a_length_is_refused_when_it_grows_too_large() throws IOException {
        String chunk = "10000\r\n" + "a".repeat(0x10000) + "\r\n";
        String answer =
                RawExchange.send(
                        "POST /api/v1/leads HTTP/1.1",
                        "Transfer-Encoding: chunked\r\nAuthorization: Bearer "
                                + Tokens.good()
                                + "\r\n",
                        chunk.repeat(17) + "0\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 413 ").contains("\"BODY_TOO_LARGE\"");
    }

    @Test
    void a_body_without_a_length_passes_when_it_is_small() throws IOException {
        String answer =
                RawExchange.send(
                        "POST /api/v1/leads HTTP/1.1",
                        "Transfer-Encoding: chunked\r\nAuthorization: Bearer "
                                + Tokens.good()
                                + "\r\n",
                        "3\r\nabc\r\n0\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 200 ").contains("\"body\":\"abc\"");
    }

    @ParameterizedTest
    @CsvSource({"5000, 0, 414, URI_TOO_LONG", "10, 20000, 431, HEADERS_TOO_LARGE"})
    void long_targets_and_headers_are_refused(int uri, int header, int status, String code) {
        given().header("X-Long", "a".repeat(header))
                .get("/api/v1/leads?" + "a".repeat(uri))
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void every_code_has_its_page(String language) {
        for (String code : List.of("not-authenticated", "path-refused", "upstream-timeout")) {
            given().header("Accept-Language", language)
                    .get("/problems/" + code)
                    .then()
                    .statusCode(200)
                    .contentType("text/html")
                    .header("Content-Language", language)
                    .body("html.@lang", equalTo(language));
        }
        for (String index : List.of("/problems", "/problems/")) {
            given().header("Accept-Language", language)
                    .get(index)
                    .then()
                    .statusCode(200)
                    .header("Content-Language", language)
                    .body("html.@lang", equalTo(language))
                    .body(containsString("href=\"/problems/path-refused\""));
        }
        given().get("/problems/no-such-thing").then().statusCode(404);
        given().get("/problems/Path_Refused").then().statusCode(404);
    }

    @Test
    void the_document_and_its_page_are_open_to_everyone() {
        String etag =
                given().get("/api/openapi")
                        .then()
                        .statusCode(200)
                        .contentType("application/json")
                        .body("openapi", equalTo("3.1.0"))
                        .body("info.title", equalTo("Lianban"))
                        .extract()
                        .header("ETag");
        given().header("If-None-Match", etag).get("/api/openapi").then().statusCode(304);
        given().get("/api/docs").then().statusCode(200).contentType("text/html");
        given().get("/api/docs/swagger-ui-bundle.js").then().statusCode(200);
        given().get("/api/docs/swagger-ui.css").then().statusCode(200).contentType("text/css");
        given().get("/api/docs/oauth2-redirect.html").then().statusCode(404);
    }

    @Test
    void health_is_told_on_the_management_port_only() {
        int management =
                ConfigProvider.getConfig().getValue("quarkus.management.test-port", int.class);
        given().port(management)
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"));
    }

    private static RequestSpecification asOfficer() {
        RestAssured.enableLoggingOfRequestAndResponseIfValidationFails();
        return given().header("Authorization", "Bearer " + Tokens.good());
    }
}
