package org.lianban.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathCheckTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/leads",
                "/api/v1/leads/",
                "/api/v1/leads/0198-a?after=%2F..%2F&x=a;b//c",
                "/api/v1/parties/%E6%B9%98%E6%BD%AD",
                "/api/v1/leads/a..b",
                "/api/v1/leads/...",
                "/api/v1/leads/a:b@c~d"
            })
    void a_plain_path_passes_whatever_its_query_says(String target) {
        assertThat(PathCheck.isPlain(target)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "http://elsewhere/api/v1/leads",
                "/api/v1/../q/health",
                "/api/v1/leads/..",
                "/api/v1/./leads",
                "//api/v1/leads",
                "/api//v1/leads",
                "/api/v1/leads;x=1",
                "/api/v1/leads\\..",
                "/api/v1/leads%2f..",
                "/api/v1/leads%2Fx",
                "/api/v1/leads%5cx",
                "/api/v1/%2e%2e/q",
                "/api/v1/%252e%252e/q",
                "/api/v1/leads%00",
                "/api/v1/leads%0d%0aX:y",
                "/api/v1/leads%7f",
                "/api/v1/leads%3bx",
                "/api/v1/leads%zz",
                "/api/v1/leads%",
                "/api/v1/leads%2",
                "/api/v1/leads#x",
                "/api/v1/le ads",
                "/api/v1/线索",
                "/api/v1/leads\t"
            })
    void a_path_that_two_readers_could_read_differently_is_refused(String target) {
        assertThat(PathCheck.isPlain(target)).isFalse();
    }
}
