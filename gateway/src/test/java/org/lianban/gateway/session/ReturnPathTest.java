package org.lianban.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/work",
                "/leads/new?place=430104&breach=TM_INFRINGE_3",
                "/matters/01a2062a-c589-7251-a1a8-8fe4745f9db2#timeline",
                "/search?q=%E6%B9%98%E6%BD%AD"
            })
    void a_page_of_ours_is_returned_to(String path) {
        assertThat(ReturnPath.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "work",
                "//evil.example",
                "/\\evil.example",
                "\\/evil.example",
                "/work\\..\\x",
                "https://evil.example/",
                "https:/evil.example",
                "javascript:alert(1)",
                "/work\r\nSet-Cookie: a=b",
                "/\t/evil.example",
                "/work\u0000",
                "/湘潭",
                " /work",
                "/../work",
                "/session/sign-in",
                "/session",
                "/api/v1/me",
                "/live"
            })
    void everything_else_leads_home(String path) {
        assertThat(ReturnPath.of(path)).isEqualTo("/");
    }

    @Test
    void nothing_and_too_much_lead_home() {
        assertThat(ReturnPath.of(null)).isEqualTo("/");
        assertThat(ReturnPath.of("/" + "a".repeat(1023))).hasSize(1024);
        assertThat(ReturnPath.of("/" + "a".repeat(1024))).isEqualTo("/");
    }
}
