package org.lianban.casework.me;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianban.casework.me.MeView.Notice;
import org.lianban.casework.office.PersonView;
import org.lianban.casework.office.PersonView.CertificationView;
import org.lianban.casework.office.domain.Certification.CertificateStanding;

class NoticesTest {
    private static final LocalDate HORIZON = LocalDate.of(2026, 12, 31);

    private final Notices notices = new Notices(() -> HORIZON);

    @Test
    void people_are_told_ninety_days_before_the_calendar_ends() {
        assertThat(notices.of(person(false), HORIZON.minusDays(90))).isEmpty();
        assertThat(notices.of(person(false), HORIZON.minusDays(89)))
                .containsExactly(Notice.CALENDAR_ENDS);
        assertThat(notices.of(person(false), HORIZON.plusDays(1)))
                .containsExactly(Notice.CALENDAR_ENDS);
    }

    @Test
    void whoever_is_made_up_is_told_so() {
        assertThat(notices.of(person(true), LocalDate.of(2026, 3, 2)))
                .containsExactly(Notice.DEMO_ACCOUNT);
    }

    private static PersonView person(boolean demo) {
        return new PersonView(
                "p",
                "430104",
                "办案人员",
                "Officer",
                demo,
                List.of(),
                new CertificationView(CertificateStanding.NONE, null),
                List.of(),
                null);
    }
}
