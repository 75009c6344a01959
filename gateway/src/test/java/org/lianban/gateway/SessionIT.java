package org.lianban.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sessions of people, with the sign-in page of a real Keycloak and several gateways. */
class SessionIT {
    private static final String OFFICER = "changsha-officer-1";
    private static final String[] OWN_SCRIPT = {"Lianban-Console", "1"};

    private final Replicas replicas = Replicas.shared();
    private final String one = replicas.one.address();
    private final String other = replicas.other.address();
    private final String impatient = replicas.impatient.address();
    private final Browser browser = new Browser();

    @Test
    void an_officer_signs_in_and_every_replica_knows_him() {
        HttpResponse<String> page = browser.signIn(one, OFFICER, "/matters/7?tab=timeline");

        assertThat(page.uri()).hasToString(one + "/matters/7?tab=timeline");
        for (String gateway : List.of(one, other)) {
            HttpResponse<String> answer = browser.get(gateway + "/api/v1/leads");
            assertThat(answer.statusCode()).isEqualTo(200);
            JsonNode echo = json(answer);
            assertThat(echo.at("/claims/preferred_username").asText()).isEqualTo(OFFICER);
            assertThat(echo.at("/claims/typ").asText()).isEqualTo("Bearer");
            assertThat(echo.at("/claims/aud").toString()).contains("lianban-api");
            assertThat(echo.path("headers").has("cookie")).isFalse();
        }
    }

    @Test
    void his_cookies_are_for_this_site_only_and_for_no_script() {
        browser.signIn(one, OFFICER, "/");

        List<String> ours =
                browser.everSet().stream()
                        .filter(cookie -> cookie.startsWith("q_") || cookie.startsWith("lianban"))
                        .filter(cookie -> !cookie.contains("Max-Age=0"))
                        .toList();
        assertThat(ours).hasSizeGreaterThanOrEqualTo(3);
        assertThat(ours)
                .allSatisfy(
                        cookie ->
                                assertThat(cookie)
                                        .containsIgnoringCase("HttpOnly")
                                        .contains("SameSite=Lax")
                                        .contains("Path=/"));
        String tokens =
                browser.cookies().entrySet().stream()
                        .filter(cookie -> cookie.getKey().startsWith("q_session"))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.joining());
        // Encrypted: five parts, where a token that is only signed has three.
        assertThat(tokens.split("\\.", -1)).hasSize(5);
    }

    @Test
    void the_sign_in_asks_for_proof_of_possession_a_fresh_sign_in_and_the_language() {
        HttpResponse<String> challenge = browser.get(one + "/session/sign-in?return=/&lang=en");

        String location = challenge.headers().firstValue("Location").orElseThrow();
        assertThat(location)
                .startsWith(replicas.keycloak.realm())
                .contains("code_challenge_method=S256")
                .contains("&nonce=")
                .contains("&state=")
                .contains("ui_locales=en")
                .contains("max_age=1800");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/x",
                "/\\evil.example",
                "https://evil.example",
                "/a\r\nLocation: https://evil.example"
            })
    void nobody_is_sent_to_another_site_after_signing_in(String returnTo) {
        HttpResponse<String> page = browser.signIn(one, OFFICER, returnTo);

        assertThat(page.uri()).hasToString(one + "/");
    }

    @Test
    void whoever_is_signed_in_already_goes_straight_on() {
        browser.signIn(one, OFFICER, "/");

        HttpResponse<String> answer = browser.get(other + "/session/sign-in?return=/work");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/work");
    }

    @ParameterizedTest
    @CsvSource({
        "/session/callback, 400",
        "/session/callback?state=unknown&code=unknown, 400",
        "/session/failed?error=access_denied, 400",
        "/session/sign-in?return=/work&done=1, 400"
    })
    void whoever_gets_lost_on_the_way_reads_a_page_and_may_try_again(String path, int status) {
        HttpResponse<String> page = browser.get(one + path, "Accept-Language", "en");

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(page.body())
                .contains("The sign-in was not completed")
                .contains("href=\"/session/sign-in?return=");
    }

    @Test
    void a_state_that_is_another_browsers_signs_nobody_in() {
        HttpResponse<String> form = browser.visit(one + "/session/sign-in?return=/");
        browser.cookies().keySet().removeIf(name -> name.startsWith("q_auth"));

        HttpResponse<String> page = browser.fillIn(form, OFFICER);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(json(browser.get(one + "/session")).path("signedIn").asBoolean()).isFalse();
    }

    @Test
    void a_sign_in_that_is_cancelled_ends_on_a_page() {
        browser.visit(one + "/session/sign-in?return=/work");
        String state =
                browser.cookies().keySet().stream()
                        .filter(name -> name.startsWith("q_auth_session_"))
                        .map(name -> name.substring("q_auth_session_".length()))
                        .findFirst()
                        .orElseThrow();

        HttpResponse<String> page =
                browser.visit(one + "/session/callback?error=access_denied&state=" + state);

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("href=\"/session/sign-in?return=%2Fwork\"");
    }

    @Test
    void tokens_are_refreshed_when_they_end_though_many_requests_come_at_that_moment() {
        replicas.withTokensOf(
                Duration.ofSeconds(3),
                () -> {
                    // Given
                    browser.signIn(one, OFFICER, "/");
                    long before = issuedAt(browser.get(one + "/api/v1/leads"));
                    LockSupport.parkNanos(Duration.ofSeconds(4).toNanos());
                    Browser stale = browser.copy();

                    // When
                    List<CompletableFuture<HttpResponse<String>>> requests =
                            IntStream.range(0, 12)
                                    .mapToObj(i -> i % 2 == 0 ? one : other)
                                    .map(
                                            gateway ->
                                                    CompletableFuture.supplyAsync(
                                                            () ->
                                                                    stale.copy()
                                                                            .get(
                                                                                    gateway
                                                                                            + "/api/v1/leads")))
                                    .toList();

                    // Then
                    assertThat(requests)
                            .allSatisfy(
                                    request -> {
                                        HttpResponse<String> answer = request.join();
                                        assertThat(answer.statusCode()).isEqualTo(200);
                                        assertThat(issuedAt(answer)).isGreaterThan(before);
                                    });
                });
    }

    @Test
    void signing_out_ends_the_session_at_both_ends() {
        replicas.withTokensOf(
                Duration.ofSeconds(3),
                () -> {
                    // Given
                    browser.signIn(one, OFFICER, "/");
                    Browser thief = browser.copy();

                    // When
                    HttpResponse<String> answer =
                            browser.post(other + "/session/sign-out", "", OWN_SCRIPT);
                    assertThat(json(answer).path("atProvider").asBoolean()).isTrue();
                    HttpResponse<String> home =
                            browser.visit(json(answer).path("redirect").asText());

                    // Then
                    assertThat(home.uri()).hasToString(other + "/signed-out");
                    assertThat(browser.cookies().keySet())
                            .noneMatch(name -> name.startsWith("q_") || name.startsWith("lianban"));
                    assertThat(code(browser.get(one + "/api/v1/leads")))
                            .isEqualTo("NOT_AUTHENTICATED");
                    Awaitility.await()
                            .atMost(Duration.ofSeconds(15))
                            .untilAsserted(
                                    () ->
                                            assertThat(code(thief.copy().get(one + "/api/v1/me")))
                                                    .isEqualTo("SESSION_ENDED"));
                    assertThat(browser.visit(one + "/session/sign-in?return=/").body())
                            .contains("name=\"password\"");
                });
    }

    @Test
    void whoever_is_signed_out_here_only_is_asked_for_his_password_once() {
        // Given: Keycloak still knows the browser, the gateway does not
        browser.signIn(one, OFFICER, "/");
        browser.cookies()
                .keySet()
                .removeIf(name -> name.startsWith("q_") || name.startsWith("lianban"));

        // When
        HttpResponse<String> answer = browser.post(one + "/session/sign-out", "", OWN_SCRIPT);

        // Then
        assertThat(json(answer))
                .isEqualTo(json("{\"redirect\":\"/signed-out\",\"atProvider\":false}"));
        HttpResponse<String> form = browser.visit(other + "/session/sign-in?return=/work");
        assertThat(form.body()).contains("name=\"password\"");
        assertThat(browser.fillIn(form, OFFICER).uri()).hasToString(other + "/work");
        assertThat(browser.cookies()).doesNotContainKey("lianban_password");
    }

    @Test
    void a_stolen_signature_of_another_session_is_no_use() {
        browser.signIn(one, OFFICER, "/");
        try (Browser second = new Browser()) {
            second.signIn(one, "changsha-officer-2", "/");
            browser.cookies().put("lianban_seen", second.cookies().get("lianban_seen"));

            assertThat(code(browser.get(one + "/api/v1/leads"))).isEqualTo("SESSION_ENDED");
        }
    }

    @Test
    void a_session_without_its_times_or_with_altered_cookies_is_none() {
        browser.signIn(one, OFFICER, "/");
        Browser timeless = browser.copy();
        timeless.cookies().remove("lianban_seen");
        Browser altered = browser.copy();
        altered.cookies()
                .replaceAll((name, value) -> name.startsWith("q_session") ? value + "x" : value);

        for (Browser bad : List.of(timeless, altered)) {
            HttpResponse<String> answer = bad.get(one + "/api/v1/leads");
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(code(answer)).isEqualTo("SESSION_ENDED");
            assertThat(answer.headers().firstValue("Location")).isEmpty();
            assertThat(bad.cookies().keySet())
                    .noneMatch(name -> name.startsWith("q_s") || name.startsWith("lianban"));
        }
    }

    @Test
    void whoever_does_nothing_is_signed_out_whatever_his_page_does_by_itself() {
        browser.signIn(one, OFFICER, "/");
        Instant end = Instant.now().plusSeconds(Replicas.IMPATIENT_IDLE_SECONDS);

        while (Instant.now().isBefore(end.minusMillis(800))) {
            HttpResponse<String> background =
                    browser.get(impatient + "/api/v1/work", "Lianban-Background", "true");
            assertThat(background.statusCode()).isEqualTo(200);
            assertThat(browser.get(impatient + "/session").statusCode()).isEqualTo(200);
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        }
        LockSupport.parkNanos(Duration.between(Instant.now(), end.plusMillis(200)).toNanos());

        HttpResponse<String> answer = browser.get(impatient + "/api/v1/work");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(code(answer)).isEqualTo("SESSION_ENDED");
    }

    @Test
    void whoever_works_stays_signed_in_until_the_longest_time_and_no_longer() {
        browser.signIn(one, OFFICER, "/");
        JsonNode session = json(browser.get(impatient + "/session"));
        Instant end = Instant.parse(session.path("endsAt").asText());
        assertThat(Instant.parse(session.path("idleEndsAt").asText())).isBefore(end);

        while (Instant.now().isBefore(end.minusMillis(1500))) {
            assertThat(browser.get(impatient + "/api/v1/work").statusCode()).isEqualTo(200);
            LockSupport.parkNanos(Duration.ofMillis(700).toNanos());
        }
        LockSupport.parkNanos(Duration.between(Instant.now(), end.plusMillis(200)).toNanos());

        assertThat(json(browser.get(impatient + "/session")).path("signedIn").asBoolean())
                .isFalse();
        assertThat(code(browser.get(impatient + "/api/v1/work"))).isEqualTo("SESSION_ENDED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    POST | - | -            | -                   | 403
                    POST | 1 | -            | -                   | 200
                    POST | 1 | same-origin  | own                 | 200
                    POST | 0 | same-origin  | own                 | 403
                    POST | 1 | same-site    | own                 | 403
                    POST | 1 | cross-site   | -                   | 403
                    POST | 1 | none         | -                   | 403
                    POST | 1 | -            | https://evil.example| 403
                    POST | 1 | -            | null                | 403
                    POST | 1 | same-origin  | http://127.0.0.1    | 403
                    GET  | - | -            | -                   | 200
                    GET  | - | same-origin  | -                   | 200
                    GET  | - | none         | -                   | 200
                    GET  | - | same-site    | -                   | 403
                    GET  | - | cross-site   | -                   | 403
                    """)
    void what_another_site_makes_the_browser_send_is_refused(
            String method,
            @Nullable String mark,
            @Nullable String site,
            @Nullable String origin,
            int status) {
        browser.signIn(one, OFFICER, "/");
        List<String> headers = new ArrayList<>(List.of("Accept", "application/json"));
        add(headers, "Lianban-Console", mark);
        add(headers, "Sec-Fetch-Site", site);
        add(headers, "Origin", "own".equals(origin) ? one : origin);
        String[] said = headers.toArray(String[]::new);

        HttpResponse<String> answer =
                method.equals("POST")
                        ? browser.post(one + "/api/v1/leads", "{}", said)
                        : browser.get(one + "/api/v1/leads", said);

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 403) {
            assertThat(code(answer)).isEqualTo("CROSS_SITE_REFUSED");
        } else {
            assertThat(json(answer).path("headers").has("lianban-console")).isFalse();
        }
    }

    @Test
    void nobody_is_signed_out_by_another_site() {
        browser.signIn(one, OFFICER, "/");

        assertThat(browser.post(one + "/session/sign-out", "").statusCode()).isEqualTo(403);
        assertThat(json(browser.get(one + "/session")).path("signedIn").asBoolean()).isTrue();
    }

    @Test
    void a_token_counts_alone_and_needs_no_mark_of_the_console() {
        String token = replicas.keycloak.tokens().access("changsha-officer-2");
        browser.signIn(one, OFFICER, "/");

        HttpResponse<String> answer =
                browser.post(
                        one + "/api/v1/leads",
                        "{}",
                        "Authorization",
                        "Bearer " + token,
                        "Sec-Fetch-Site",
                        "cross-site");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).at("/claims/preferred_username").asText())
                .isEqualTo("changsha-officer-2");
        String bad = "Bearer " + replicas.keycloak.tokens().identity(OFFICER);
        assertThat(code(browser.get(one + "/api/v1/leads", "Authorization", bad)))
                .isEqualTo("NOT_AUTHENTICATED");
    }

    @Test
    void an_error_of_the_console_is_taken_from_a_session_and_from_nobody_else() {
        browser.signIn(one, OFFICER, "/");
        String report = "{\"message\":\"x is undefined\",\"page\":\"/work?q=1\",\"build\":\"b\"}";
        String faults = one + "/console/faults";

        assertThat(browser.post(faults, report, OWN_SCRIPT).statusCode()).isEqualTo(204);
        assertThat(code(browser.post(faults, report))).isEqualTo("CROSS_SITE_REFUSED");
        assertThat(code(browser.post(faults, "no json", OWN_SCRIPT))).isEqualTo("MALFORMED");
        assertThat(code(browser.post(faults, "x".repeat(16385), OWN_SCRIPT)))
                .isEqualTo("BODY_TOO_LARGE");
        String token = "Bearer " + replicas.keycloak.tokens().access(OFFICER);
        assertThat(code(browser.post(faults, report, "Authorization", token)))
                .isEqualTo("NOT_YOURS");
    }

    private static void add(List<String> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.addAll(List.of(name, value));
        }
    }

    private static long issuedAt(HttpResponse<String> answer) {
        return json(answer).at("/claims/iat").asLong();
    }

    private static String code(HttpResponse<String> answer) {
        return json(answer).path("code").asText();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return json(answer.body());
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
