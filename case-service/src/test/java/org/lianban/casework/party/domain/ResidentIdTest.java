package org.lianban.casework.party.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResidentIdTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 6);

    @ParameterizedTest
    @CsvSource({
        "430102190001010015, 430***********0015",
        "430203190001010025, 430***********0025",
        "430302190001010032, 430***********0032",
        "11010519491231002X, 110***********002X",
        "11010519491231002x, 110***********002X",
        "440524188001010014, 440***********0014",
        "４３０１０２１９０００１０１００１５, 430***********0015",
        "身份证号码：430102 19000101 0015, 430***********0015",
        "430102-19000101-0015, 430***********0015"
    })
    void a_published_number_fits_and_is_shown_masked(String written, String masked) {
        assertThat(ResidentId.read(written, TODAY).asIdentifier())
                .isEqualTo(Identifier.valid(masked));
    }

    @ParameterizedTest
    @CsvSource({
        "430102190001010014, CHECK_DIGIT",
        "430102190013010015, RESIDENT_DATE",
        "430102190002290013, RESIDENT_DATE",
        "430102202607071234, RESIDENT_DATE",
        "430102900101001, RESIDENT_LENGTH",
        "4301021900010100155, RESIDENT_LENGTH",
        "43010219000101001Y, RESIDENT_CHARACTER",
        "030102190001010015, RESIDENT_CHARACTER",
        "护照E12345678, RESIDENT_LENGTH",
        "身份证, EMPTY"
    })
    void what_does_not_fit_is_kept_with_its_reason(String written, IdentifierReason reason) {
        ResidentId found = ResidentId.read(written, TODAY);
        assertThat(found.valid()).isFalse();
        assertThat(found.reason()).isEqualTo(reason);
    }

    @Test
    void nobody_is_born_tomorrow() {
        LocalDate born = LocalDate.of(2026, 7, 6);
        String number = withCheck("43010220260706001");
        assertThat(ResidentId.read(number, born).valid()).isTrue();
        assertThat(ResidentId.read(number, born.plusDays(1)).valid()).isTrue();
        assertThat(ResidentId.read(number, born.minusDays(1)).reason())
                .isEqualTo(IdentifierReason.RESIDENT_DATE);
    }

    @Test
    void of_an_odd_number_two_characters_are_shown() {
        assertThat(ResidentId.read("E12345678", TODAY).masked()).isEqualTo("*******78");
        assertThat(ResidentId.read("7", TODAY).masked()).isEqualTo("7");
    }

    @Test
    void it_never_prints_itself() {
        assertThat(ResidentId.read("430102190001010015", TODAY))
                .hasToString("ResidentId[protected]");
        assertThat(new WrittenIdentity("430102190001010015"))
                .hasToString("WrittenIdentity[protected]");
    }

    private static String withCheck(String seventeen) {
        return "0123456789X"
                .chars()
                .mapToObj(check -> seventeen + (char) check)
                .filter(number -> ResidentId.read(number, LocalDate.of(2199, 1, 1)).valid())
                .findFirst()
                .orElseThrow();
    }
}
