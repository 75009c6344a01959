package org.lianban.gateway.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.gateway.proxy.TinyService;

/** What the web build would leave stands in src/test/resources/META-INF/resources. */
@QuarkusTest
@QuarkusTestResource(TinyService.class)
class ConsolePagesTest {
    private static final String BROWSER =
            "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    private static final Pattern NONCE = Pattern.compile("content=\"([A-Za-z0-9+/]{24})\"");

    @ParameterizedTest
    @ValueSource(strings = {"/", "/work", "/matters/7/timeline", "/sessions", "/apis", "/live2"})
    void every_path_that_a_person_can_open_is_the_console(String path) {
        given().header("Accept", BROWSER)
                .get(path)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void each_answer_has_a_nonce_of_its_own_which_the_policy_knows() {
        Response one = given().header("Accept", BROWSER).get("/work");
        Response other = given().header("Accept", BROWSER).get("/work");

        assertThat(one.header("Content-Security-Policy"))
                .isEqualTo(
                        "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-"
                                + nonce(one)
                                + "'; style-src-attr 'unsafe-inline';"
                                + " img-src 'self' data: blob:; font-src 'self';"
                                + " connect-src 'self'; frame-src 'self' blob:; base-uri 'none';"
                                + " form-action 'self'; frame-ancestors 'none'");
        assertThat(nonce(one)).isNotEqualTo(nonce(other));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/v1/unknown",
                "/q/health",
                "/session/unknown",
                "/live/x",
                "/console/x",
                "/assets/unknown.js",
                "/assets/",
                "/favicon.svg"
            })
    void what_is_no_page_is_a_problem_and_never_the_console(String path) {
        given().header("Accept", BROWSER)
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("NOT_FOUND"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json"})
    void a_script_that_lost_its_way_gets_no_page(String accept) {
        given().header("Accept", accept).get("/work").then().statusCode(404);
    }

    @Test
    void a_file_is_kept_for_ever_and_travels_compressed() {
        given().get("/assets/app-1a2b3c.js")
                .then()
                .statusCode(200)
                .contentType("text/javascript")
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("Content-Encoding", equalTo("gzip"))
                .header("Vary", "Accept-Encoding");
    }

    @Test
    void a_reader_that_cannot_unpack_gets_the_file_as_it_is() throws Exception {
        URI address = URI.create("http://localhost:" + RestAssured.port + "/assets/app-1a2b3c.js");
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer =
                    client.send(
                            HttpRequest.newBuilder(address).build(),
                            HttpResponse.BodyHandlers.ofString());

            assertThat(answer.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(answer.body()).startsWith("// a file of the console");
        }
    }

    @ParameterizedTest
    @CsvSource({"/api/openapi", "/problems/not-found"})
    void what_is_not_marked_as_text_of_the_console_is_left_as_it_is(String path) {
        given().get(path).then().statusCode(200).header("Content-Encoding", nullValue());
    }

    @Test
    void a_report_of_an_error_wants_a_session() {
        given().body("{\"message\":\"x\"}")
                .post("/console/faults")
                .then()
                .statusCode(401)
                .body("code", equalTo("NOT_AUTHENTICATED"));
    }

    private static String nonce(Response page) {
        Matcher nonce = NONCE.matcher(page.body().asString());
        assertThat(nonce.find()).isTrue();
        return nonce.group(1);
    }
}
