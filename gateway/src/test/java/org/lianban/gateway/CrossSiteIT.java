package org.lianban.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.gateway.Replies.code;
import static org.lianban.gateway.Replies.json;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be done with a session, and what another site may not do with it. */
class CrossSiteIT {
    private static final String OFFICER = "changsha-officer-1";
    private static final String[] OWN_SCRIPT = {"Lianban-Console", "1"};

    private final Replicas replicas = Replicas.shared();
    private final String one = replicas.one.address();
    private final Browser browser = new Browser();

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
}
