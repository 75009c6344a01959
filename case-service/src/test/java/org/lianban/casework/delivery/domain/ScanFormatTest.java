package org.lianban.casework.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file is, its first bytes say. */
class ScanFormatTest {
    @ParameterizedTest
    @CsvSource({
        "255044462d312e37, PDF",
        "ffd8ffe000104a46, JPEG",
        "ffd8ff, JPEG",
        "89504e470d0a1a0a, PNG",
        "89504e470d0a1a, ",
        "255044460a312e37, ",
        "3c68746d6c3e2020, ",
        "ffd8, ",
        "'', "
    })
    void its_first_bytes_say_what_it_is(String beginning, @Nullable ScanFormat format) {
        byte[] bytes = HexFormat.of().parseHex(beginning);
        assertThat(ScanFormat.of(bytes).orElse(null)).isEqualTo(format);
    }
}
