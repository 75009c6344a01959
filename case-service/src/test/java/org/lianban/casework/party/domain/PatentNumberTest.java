package org.lianban.casework.party.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatentNumberTest {
    @ParameterizedTest
    @CsvSource({
        "201430009113.9, 201430009113.9",
        "200410053749.9, 200410053749.9",
        "200710308494.X, 200710308494.X",
        "200710308494.x, 200710308494.X",
        "02139508.X, 02139508.X",
        "2014300091139, 201430009113.9",
        "ZL 2014 3 0009113.9, ZL201430009113.9",
        "zl201430009113.9, ZL201430009113.9",
        "专利号:ZL 2014 3 0009113.9, ZL201430009113.9",
        "专利号：ＺＬ２０１４３０００９１１３．９, ZL201430009113.9",
        "申请号 201430009113.9, 201430009113.9",
        "专利申请号：200710308494.X, 200710308494.X"
    })
    void numbers_are_read_as_officers_write_them(String written, String normalised) {
        assertThat(PatentNumber.check(written)).isEqualTo(Identifier.valid(normalised));
    }

    @ParameterizedTest
    @CsvSource({
        "ZL 2012 2 0000000.8, ZL201220000000.8",
        "2021 2 0000000.7, 202120000000.7",
        "2015 1 0000000.6, 201510000000.6",
        "2023 3 0000000.1, 202330000000.1"
    })
    void a_serial_never_allocated_fits_and_is_remarked(String written, String normalised) {
        assertThat(PatentNumber.check(written))
                .isEqualTo(
                        Identifier.remarked(normalised, IdentifierReason.SERIAL_NEVER_ALLOCATED));
    }

    @ParameterizedTest
    @CsvSource({
        "201430009113.8, CHECK_DIGIT",
        "02139508.1, CHECK_DIGIT",
        "201440009113.9, PATENT_TYPE",
        "ZL201430009113, CHECK_DIGIT_MISSING",
        "02139508, CHECK_DIGIT_MISSING",
        "20143000911, UNREADABLE",
        "专利号：, EMPTY",
        "一种夹具, UNREADABLE",
        "201430009113.99, UNREADABLE"
    })
    void what_is_wrong_is_named(String written, IdentifierReason reason) {
        Identifier found = PatentNumber.check(written);
        assertThat(found.valid()).isFalse();
        assertThat(found.reason()).isEqualTo(reason);
    }

    @Test
    void a_number_of_another_kind_of_patent_is_remarked() {
        assertThat(PatentNumber.check("201430009113.9", RightType.INVENTION))
                .isEqualTo(Identifier.remarked("201430009113.9", IdentifierReason.TYPE_DIFFERS));
        assertThat(PatentNumber.check("ZL201430009113.9", RightType.DESIGN))
                .isEqualTo(Identifier.valid("ZL201430009113.9"));
    }
}
