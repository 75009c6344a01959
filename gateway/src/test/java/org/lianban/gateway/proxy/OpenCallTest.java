package org.lianban.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenCallTest {
    @Test
    void these_are_open_and_by_these_methods() {
        assertThat(OpenCall.find("/api/v1/public/letters/ABC").orElseThrow().methods())
                .containsExactly("GET", "HEAD");
        assertThat(OpenCall.find("/api/v1/public/letters/ABC/check").orElseThrow().methods())
                .containsExactly("POST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/public",
                "/api/v1/public/letters",
                "/api/v1/public/letters/",
                "/api/v1/public/letters/ABC/",
                "/api/v1/public/letters/ABC/check/more",
                "/api/v1/public/letters/ABC/paper",
                "/api/v1/public/matters/1"
            })
    void what_stands_beside_them_is_covered_and_not_open(String path) {
        assertThat(OpenCall.covers(path)).isTrue();
        assertThat(OpenCall.find(path)).isEmpty();
    }

    @Test
    void no_other_route_is_covered() {
        assertThat(RouteTable.ROUTES.stream().map(ServiceRoute::prefix).filter(OpenCall::covers))
                .containsExactly("/api/v1/public/letters");
        assertThat(OpenCall.covers("/api/v1/publications")).isFalse();
        assertThat(OpenCall.find("/api/v1/letters/ABC")).isEmpty();
    }
}
