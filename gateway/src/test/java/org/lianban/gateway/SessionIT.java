package org.lianban.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.gateway.Replies.code;
import static org.lianban.gateway.Replies.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * Sessions of people, with a real Keycloak and several gateways: how they last and how they end.
 */
class SessionIT {
    private static final String OFFICER = "changsha-officer-1";
    private static final String[] OWN_SCRIPT = {"Lianban-Console", "1"};

    private final Replicas replicas = Replicas.shared();
    private final String one = replicas.one.address();
    private final String other = replicas.other.address();
    private final String impatient = replicas.impatient.address();
    private final Browser browser = new Browser();

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

    private static long issuedAt(HttpResponse<String> answer) {
        return json(answer).at("/claims/iat").asLong();
    }
}
