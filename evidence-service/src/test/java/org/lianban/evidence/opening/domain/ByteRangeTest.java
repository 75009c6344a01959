package org.lianban.evidence.opening.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
    private static final String TAG = "\"a\"";

    @ParameterizedTest
    @CsvSource({
        "bytes=0-0, 0, 0",
        "bytes=0-9, 0, 9",
        "bytes=0-10, 0, 9",
        "bytes=9-, 9, 9",
        "bytes=3-4, 3, 4",
        "BYTES=3-4, 3, 4",
        "bytes= 3-4 , 3, 4",
        "bytes=0003-0004, 3, 4",
        "bytes=-1, 9, 9",
        "bytes=-10, 0, 9",
        "bytes=-11, 0, 9",
        "bytes=5-99999999999999999999, 5, 9"
    })
    void one_range_is_a_part(String header, long first, long last) {
        // When
        ByteRange range = ByteRange.of(header, null, TAG, 10);
        // Then
        assertThat(range).isEqualTo(new ByteRange.Part(first, last));
        assertThat(new ByteRange.Part(first, last).contentRange(10))
                .isEqualTo("bytes " + first + "-" + last + "/10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=10-", "bytes=10-20", "bytes=-0", "bytes=99999999999999999999-"})
    void what_is_past_the_end_cannot_be_had(String header) {
        assertThat(ByteRange.of(header, null, TAG, 10)).isEqualTo(new ByteRange.Unsatisfiable());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bytes",
                "bytes=",
                "bytes=-",
                "bytes=4-3",
                "bytes=0-1,3-4",
                "bytes=a-b",
                "bytes=+1-2",
                "items=0-1",
                "bytes=１-２"
            })
    void anything_else_is_passed_over(String header) {
        assertThat(ByteRange.of(header, null, TAG, 10)).isEqualTo(new ByteRange.Whole());
    }

    @Test
    void a_range_of_something_else_is_the_whole_of_this() {
        assertThat(ByteRange.of("bytes=0-1", "\"b\"", TAG, 10)).isEqualTo(new ByteRange.Whole());
        assertThat(ByteRange.of("bytes=0-1", "W/\"a\"", TAG, 10)).isEqualTo(new ByteRange.Whole());
        assertThat(ByteRange.of("bytes=0-1", "Wed, 08 Jul 2026 01:00:00 GMT", TAG, 10))
                .isEqualTo(new ByteRange.Whole());
        assertThat(ByteRange.of("bytes=0-1", TAG, TAG, 10)).isEqualTo(new ByteRange.Part(0, 1));
        assertThat(ByteRange.of(null, TAG, TAG, 10)).isEqualTo(new ByteRange.Whole());
    }
}
