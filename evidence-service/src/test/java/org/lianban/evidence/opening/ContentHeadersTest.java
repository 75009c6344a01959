package org.lianban.evidence.opening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentHeadersTest {
    @ParameterizedTest
    @CsvSource({
        "a.pdf, UTF-8''a.pdf",
        "账册.pdf, UTF-8''%E8%B4%A6%E5%86%8C.pdf",
        "𠮷.png, UTF-8''%F0%A0%AE%B7.png",
        "a b;c=\"d\"%\\.png, UTF-8''a%20b%3Bc%3D%22d%22%25%5C.png"
    })
    void a_name_leaves_nothing_that_ends_the_header(String name, String encoded) {
        assertThat(ContentHeaders.encoded(name)).isEqualTo(encoded);
    }
}
