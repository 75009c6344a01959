package org.lianban.casework.office.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.casework.office.domain.Certification.CertificateStanding;

class CertificationTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 10);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final Certificate CERTIFICATE = new Certificate("演示", FIRST, LAST);

    @Test
    void a_certificate_is_valid_from_its_first_to_its_last_day() {
        Certification valid = new Certification(CertificateStanding.VALID, LAST);
        assertThat(on(FIRST.minusDays(1))).isEqualTo(later());
        assertThat(on(FIRST)).isEqualTo(valid);
        assertThat(on(LAST)).isEqualTo(valid);
        assertThat(on(LAST.plusDays(1)))
                .isEqualTo(new Certification(CertificateStanding.EXPIRED, LAST));
    }

    @Test
    void of_several_the_one_that_reaches_furthest_speaks() {
        LocalDate later = LocalDate.of(2028, 6, 1);
        Certificate next = new Certificate("演示", LocalDate.of(2026, 6, 1), later);

        assertThat(Certification.of(List.of(next, CERTIFICATE), LocalDate.of(2026, 7, 1)))
                .isEqualTo(new Certification(CertificateStanding.VALID, later));
    }

    @Test
    void of_several_that_begin_later_the_soonest_speaks() {
        LocalDate farther = LocalDate.of(2027, 1, 1);
        Certificate next = new Certificate("演示", farther, LocalDate.of(2028, 6, 1));

        assertThat(Certification.of(List.of(next, CERTIFICATE), FIRST.minusDays(1)))
                .isEqualTo(later());
    }

    @Test
    void without_a_certificate_there_is_no_day() {
        assertThat(Certification.of(List.of(), FIRST))
                .isEqualTo(new Certification(CertificateStanding.NONE, null));
    }

    private static Certification later() {
        return new Certification(CertificateStanding.BEGINS_LATER, FIRST);
    }

    private static Certification on(LocalDate day) {
        return Certification.of(List.of(CERTIFICATE), day);
    }
}
