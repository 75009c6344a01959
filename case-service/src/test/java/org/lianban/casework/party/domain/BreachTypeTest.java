package org.lianban.casework.party.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BreachTypeTest {
    @ParameterizedTest
    @EnumSource
    void chinese_words_are_set_with_chinese_marks(BreachType type) {
        assertThat(type.chinese()).doesNotContainPattern("[,:;]");
    }
}
