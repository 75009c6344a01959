package org.lianban.kernel.counter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every answer of a service, good or bad, on a real server. */
@QuarkusTest
@QuarkusTestResource(ServerParts.class)
class CounterIT {
    @TestHTTPResource(value = "/", management = true)
    String management = "";

    @Test
    void the_same_key_is_carried_out_once_and_answered_the_same() {
        // Given
        String key = UUID.randomUUID().toString();
        String body = "{\"title\":\"buy 𠮷\",\"office\":\"430100\",\"on\":\"2026-04-13\"}";

        // When
        Response first = asking(key).body(body).post("/api/errands");
        Response second = asking("\"" + key + "\"").body(body).post("/api/errands");

        // Then
        first.then().statusCode(201).header("Idempotency-Replayed", nullValue());
        second.then().statusCode(201).header("Idempotency-Replayed", "true");
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.contentType()).isEqualTo(first.contentType());
    }

    @Test
    void a_key_belongs_to_one_body_one_version_and_one_caller() {
        // Given
        String key = UUID.randomUUID().toString();
        asking(key).body("{\"title\":\"one\"}").post("/api/errands").then().statusCode(201);

        // When // Then
        problem(
                asking(key).body("{\"title\":\"two\"}").post("/api/errands"),
                422,
                "IDEMPOTENCY_KEY_REUSED");
        problem(
                asking(key)
                        .header("If-Match", "\"1\"")
                        .body("{\"title\":\"one\"}")
                        .post("/api/errands"),
                422,
                "IDEMPOTENCY_KEY_REUSED");
        given().auth()
                .oauth2(TestTokens.client("agency-demo"))
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"title\":\"one\"}")
                .post("/api/errands")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"refuse, 404, NOT_FOUND", "fail, 500, INTERNAL_ERROR", "away, 503, UNAVAILABLE"})
    void what_was_refused_or_failed_left_nothing_and_may_be_sent_again(
            String title, int status, String code) {
        // Given
        String key = UUID.randomUUID().toString();
        String body = "{\"title\":\"" + title + "\"}";

        // When // Then
        problem(asking(key).body(body).post("/api/errands"), status, code);
        problem(asking(key).body(body).post("/api/errands"), status, code);
        problem(
                asking(key).body("{\"title\":\"" + title + "\" }").post("/api/errands"),
                status,
                code);
        asking(key).body("{\"title\":\"other\"}").post("/api/errands").then().statusCode(201);
    }

    @Test
    void an_internal_error_leaks_nothing_but_its_number() {
        asking(UUID.randomUUID().toString())
                .body("{\"title\":\"fail\"}")
                .post("/api/errands")
                .then()
                .body("detail", matchesPattern("[0-9a-f-]{36}"))
                .body(not(Matchers.containsString("secret")))
                .body(not(Matchers.containsString("Exception")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"title\":                        | 400 | MALFORMED     |",
                "''                                 | 400 | MALFORMED     |",
                "null                               | 400 | MALFORMED     |",
                "[]                                 | 400 | MALFORMED     |",
                "{} {}                              | 400 | MALFORMED     |",
                "{\"title\":\"a\",\"title\":\"b\"}  | 400 | MALFORMED     |",
                "{\"titel\":\"a\"}                  | 400 | FIELD_UNKNOWN | /titel",
                "{\"lines\":[{\"count\":1,\"x\":1}]} | 400 | FIELD_UNKNOWN | /lines/0/x",
                "{\"lines\":[{\"count\":\"one\"}]}  | 400 | MALFORMED     | /lines/0/count",
                "{\"lines\":[{\"count\":1.5}]}      | 400 | MALFORMED     | /lines/0/count",
                "{\"lines\":[null]}               | 400 | MALFORMED     | /lines/0",
                "{\"on\":\"2026-02-30\"}            | 400 | MALFORMED     | /on",
                "{\"title\":{}}                     | 400 | MALFORMED     | /title"
            })
    void a_bad_body_is_a_problem(String body, int status, String code, String pointer) {
        // When
        ValidatableResponse answer =
                problem(
                        asking(UUID.randomUUID().toString()).body(body).post("/api/errands"),
                        status,
                        code);

        // Then
        if (pointer != null) {
            answer.body("errors[0].pointer", equalTo(pointer));
        }
    }

    @Test
    void a_missing_or_malformed_key_is_a_problem() {
        RequestSpecification person =
                given().auth()
                        .oauth2(TestTokens.account("demo"))
                        .contentType("application/json")
                        .body("{}");
        problem(person.post("/api/errands"), 400, "IDEMPOTENCY_KEY_MISSING");
        problem(person.header("Idempotency-Key", "a b").post("/api/errands"), 400, "MALFORMED");
    }

    @Test
    void what_http_refuses_is_a_problem_too() {
        problem(as("demo").get("/api/nowhere"), 404, "NOT_FOUND");
        problem(as("demo").delete("/api/errands/me"), 405, "METHOD_NOT_ALLOWED");
        problem(as("demo").accept("text/csv").get("/api/errands/me"), 406, "NOT_ACCEPTABLE");
        problem(
                asking("k").contentType("text/plain").body("x").post("/api/errands"),
                415,
                "MEDIA_TYPE_UNSUPPORTED");
        problem(
                asking("k").body("\"" + "x".repeat(70_000) + "\"").post("/api/errands"),
                413,
                "BODY_TOO_LARGE");
        problem(as("demo").get("/api/errands/closed"), 403, "NOT_YOURS");
    }

    @Test
    void only_an_access_token_says_who_one_is() {
        as("demo").get("/api/errands/me").then().body("me", equalTo("account:demo"));
        given().auth()
                .oauth2(TestTokens.client("agency-demo"))
                .get("/api/errands/me")
                .then()
                .body("me", equalTo("client:agency-demo"));
        problem(given().get("/api/errands/me"), 401, "NOT_AUTHENTICATED")
                .header("WWW-Authenticate", "Bearer");
        problem(given().auth().oauth2("nonsense").get("/api/errands/me"), 401, "NOT_AUTHENTICATED");
        problem(
                given().auth().oauth2(TestTokens.idToken("demo")).get("/api/errands/me"),
                401,
                "NOT_AUTHENTICATED");
    }

    @Test
    void problems_speak_the_callers_language() {
        as("demo")
                .header("Accept-Language", "en-GB,zh;q=0.5")
                .get("/api/nowhere")
                .then()
                .header("Content-Language", "en")
                .body("title", equalTo("Nothing was found here."));
    }

    @Test
    void the_courier_is_a_health_group_of_its_own_and_takes_commands_on_the_management_port() {
        given().get(management + "health/group/courier")
                .then()
                .statusCode(200)
                .body("checks[0].data.backlog", equalTo(0));
        given().get(management + "health/ready")
                .then()
                .body(not(Matchers.containsString("courier")));
        given().get(management + "courier/parked")
                .then()
                .statusCode(200)
                .body("$", Matchers.empty());
        given().post(management + "courier/parked/replay")
                .then()
                .statusCode(200)
                .body("applied", equalTo(0));
        given().post(management + "courier/rebuild").then().statusCode(200);
    }

    private static RequestSpecification as(String account) {
        return given().auth().oauth2(TestTokens.account(account));
    }

    private static RequestSpecification asking(String key) {
        return as("demo").header("Idempotency-Key", key).contentType("application/json");
    }

    private static ValidatableResponse problem(Response answer, int status, String code) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code))
                .body("type", equalTo("/problems/" + ProblemCatalogue.kebab(code)))
                .body("status", equalTo(status));
    }
}
