package org.lianban.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the realm asks of people who sign in, and what it does about wrong tries. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SecondFactorIT {
    private static final String PASSWORD = DemoPeople.PASSWORD;
    private static final String WRONG = "not-" + PASSWORD;
    private static final String AGENCY = "agency-changsha-police";
    private static final String REFUSED = "400 invalid_grant";
    private static final int TRIES = 5;
    // The realm's own is a minute: longer than a test should take, and asserted by itself.
    private static final Duration WAIT = Duration.ofSeconds(6);

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static LocalKeycloak keycloak;
    private static JsonNode realm;

    @BeforeAll
    static void a_keycloak() {
        keycloak = LocalKeycloak.throwAway(List.of(Loopback.freePort()), "of no use here");
        realm = json(administer("GET", "", ""));
    }

    @AfterAll
    static void is_not_needed_any_more() {
        keycloak.close();
    }

    @Test
    void a_demo_account_gets_two_tokens_within_one_half_minute() {
        Tokens tokens = keycloak.tokens();

        List<String> both = List.of(tokens.access("yuelu-head"), tokens.access("yuelu-head"));

        assertThat(both).doesNotHaveDuplicates().allMatch(token -> token.split("\\.").length == 3);
    }

    @Test
    void no_token_is_given_without_the_code_nor_for_the_code_of_another() {
        String account = "yuelu-officer-1";

        assertThat(signIn(account, PASSWORD, "")).isEqualTo(REFUSED);
        assertThat(signIn(account, PASSWORD, Tokens.code("yuelu-officer-2"))).isEqualTo(REFUSED);
        assertThat(signIn(account, WRONG, Tokens.code(account))).isEqualTo(REFUSED);
        assertThat(signIn(account, PASSWORD, Tokens.code(account))).isEqualTo("200");
    }

    @Test
    void an_account_that_has_a_password_alone_gets_no_token() {
        String newcomer =
                """
                {"username": "newcomer", "enabled": true, "emailVerified": true,
                 "email": "newcomer@lianban.example", "firstName": "新", "lastName": "演示",
                 "credentials": [{"type": "password", "value": "%s"}]}
                """
                        .formatted(PASSWORD);
        assertThat(administer("POST", "/users", newcomer).statusCode()).isEqualTo(201);

        // Keycloak would have him set one up, and has no page to do that on.
        assertThat(signIn("newcomer", PASSWORD, "")).isEqualTo("500 unknown_error");
        assertThat(signIn("newcomer", PASSWORD, code("newcomer"))).isEqualTo("500 unknown_error");
    }

    @Test
    void five_wrong_passwords_shut_the_account_until_the_wait_is_over_and_nobody_else()
            throws InterruptedException {
        // Given
        String account = "changsha-officer-1";
        letTheFirstWaitBe(WAIT);
        for (int i = 0; i < TRIES; i++) {
            assertThat(signIn(account, WRONG, Tokens.code(account))).isEqualTo(REFUSED);
        }
        Instant shut = Instant.now();

        // When
        String rightAtOnce = signIn(account, PASSWORD, Tokens.code(account));
        String colleague = signIn("changsha-officer-2", PASSWORD, code("changsha-officer-2"));
        String agency = keycloak.tokens().access(AGENCY);

        // Then
        assertThat(rightAtOnce).isEqualTo(REFUSED);
        assertThat(colleague).isEqualTo("200");
        assertThat(agency).isNotEmpty();
        boolean open =
                Patience.until(
                        WAIT.multipliedBy(5),
                        () -> signIn(account, PASSWORD, Tokens.code(account)).equals("200"));
        assertThat(open).isTrue();
        // Keycloak counts in whole seconds.
        assertThat(Duration.between(shut, Instant.now())).isGreaterThan(WAIT.minusSeconds(2));
    }

    @Test
    void five_wrong_codes_shut_the_account_too() {
        String account = "changsha-head";
        for (int i = 0; i < TRIES; i++) {
            assertThat(signIn(account, PASSWORD, code("xiangtan-head"))).isEqualTo(REFUSED);
        }

        assertThat(signIn(account, PASSWORD, code(account))).isEqualTo(REFUSED);
    }

    @Test
    void wrong_secrets_shut_no_agency_out() {
        for (int i = 0; i < TRIES + 1; i++) {
            String form =
                    "grant_type=client_credentials&client_id=%s&client_secret=%s"
                            .formatted(AGENCY, WRONG);
            assertThat(token(form)).isEqualTo("401 unauthorized_client");
        }

        assertThat(keycloak.tokens().access(AGENCY)).isNotEmpty();
    }

    @Test
    void the_realm_shuts_for_a_minute_at_first_and_for_a_quarter_of_an_hour_at_most() {
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.path("permanentLockout").asBoolean()).isFalse();
        assertThat(realm.path("failureFactor").asInt()).isEqualTo(TRIES);
        assertThat(realm.path("waitIncrementSeconds").asInt()).isEqualTo(60);
        assertThat(realm.path("maxFailureWaitSeconds").asInt()).isEqualTo(900);
        assertThat(realm.path("otpPolicyDigits").asInt()).isEqualTo(OneTimeCode.DIGITS);
    }

    private static void letTheFirstWaitBe(Duration wait) {
        String change = "{\"waitIncrementSeconds\": %d}".formatted(wait.toSeconds());
        assertThat(administer("PUT", "", change).statusCode()).isEqualTo(204);
    }

    private static String code(String account) {
        return Tokens.code(account);
    }

    private static String signIn(String account, String password, String code) {
        String form = "grant_type=password&client_id=%s&username=%s&password=%s";
        return token(
                form.formatted(Realm.CONSOLE, account, password)
                        + (code.isEmpty() ? "" : "&totp=" + code));
    }

    /** The status, and the error if there is one. */
    private static String token(String form) {
        HttpResponse<String> answer =
                send(
                        HttpRequest.newBuilder(
                                        URI.create(
                                                keycloak.realm()
                                                        + "/protocol/openid-connect/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form)));
        return (answer.statusCode() + " " + json(answer).path("error").asText()).strip();
    }

    private static HttpResponse<String> administer(String method, String path, String body) {
        return send(
                HttpRequest.newBuilder(URI.create(keycloak.administration() + path))
                        .header("Authorization", "Bearer " + keycloak.tokens().foreign())
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException silent) {
            throw new LocalException("Keycloak does not answer.", silent);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LocalException("Interrupted at Keycloak.", interrupted);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException notJson) {
            throw new LocalException("Keycloak answers " + answer.statusCode() + ".", notJson);
        }
    }
}
