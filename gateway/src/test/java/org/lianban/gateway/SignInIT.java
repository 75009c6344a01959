package org.lianban.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.gateway.Replies.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.local.Tokens;

/** The way in: over the sign-in page of a real Keycloak, to several gateways. */
class SignInIT {
    private static final String OFFICER = "changsha-officer-1";

    private static final String NEWCOMER =
            """
            {"username": "newcomer", "enabled": true, "emailVerified": true,
             "email": "newcomer@lianban.example", "firstName": "新", "lastName": "演示",
             "credentials": [{"type": "password", "value": "%s"}]}
            """
                    .formatted(Tokens.DEMO_PASSWORD);
    private static final int TRIES = 5;
    private static final Pattern SENTENCE =
            Pattern.compile("input-error-username\"[^>]*>\\s*<span[^>]*>\\s*([^<]+?)\\s*<");

    private final Replicas replicas = Replicas.shared();
    private final String one = replicas.one.address();
    private final String other = replicas.other.address();
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
    void his_password_alone_signs_nobody_in_nor_does_another_ones_code() {
        String account = "xiangtan-head";
        HttpResponse<String> page = browser.signInPage(one, "/");

        HttpResponse<String> asked = browser.fillInPassword(page, account, Tokens.DEMO_PASSWORD);
        HttpResponse<String> refused = browser.fillInCode(asked, Tokens.code("zhuzhou-head"));

        assertThat(asked.body()).contains("Six-digit code of your authenticator");
        assertThat(refused.body()).contains("The code is not right.").contains("name=\"otp\"");
        assertThat(json(browser.get(one + "/session")).path("signedIn").asBoolean()).isFalse();
        assertThat(browser.fillInCode(refused, Tokens.code(account)).uri()).hasToString(one + "/");
    }

    @Test
    void who_has_no_second_factor_yet_sets_one_up_before_anything_else() {
        try (Browser administrator = new Browser()) {
            HttpResponse<String> made =
                    administrator.post(
                            replicas.keycloak.administration() + "/users",
                            NEWCOMER,
                            "Content-Type",
                            "application/json",
                            "Authorization",
                            "Bearer " + replicas.keycloak.tokens().foreign());
            assertThat(made.statusCode()).isEqualTo(201);
        }

        HttpResponse<String> page =
                browser.fillInPassword(
                        browser.signInPage(one, "/"), "newcomer", Tokens.DEMO_PASSWORD);

        assertThat(page.body()).contains("Set up your authenticator").contains("name=\"totp\"");
        assertThat(json(browser.get(one + "/session")).path("signedIn").asBoolean()).isFalse();
    }

    @Test
    void an_account_that_waits_is_answered_as_if_its_password_was_wrong() {
        // Nobody else signs in with it: it waits for a minute.
        String account = "shifeng-officer-2";
        HttpResponse<String> page = browser.signInPage(one, "/");
        for (int i = 0; i < TRIES; i++) {
            page = browser.fillInPassword(page, account, "wrong");
        }

        HttpResponse<String> right = browser.fillInPassword(page, account, Tokens.DEMO_PASSWORD);

        assertThat(sentence(page))
                .startsWith("User name or password is not right. After five wrong tries");
        assertThat(sentence(right)).isEqualTo(sentence(page));
        assertThat(right.body()).doesNotContain("name=\"otp\"").contains("name=\"password\"");
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

    /** What the sign-in page says of the last try. */
    private static String sentence(HttpResponse<String> page) {
        Matcher said = SENTENCE.matcher(page.body());
        assertThat(said.find()).as(page.body()).isTrue();
        return said.group(1);
    }
}
