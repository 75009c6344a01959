package org.lianban.casework.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.delivery.domain.DeliveryFixtures.FIRST;
import static org.lianban.casework.delivery.domain.DeliveryFixtures.ISSUED;
import static org.lianban.casework.delivery.domain.DeliveryFixtures.asking;
import static org.lianban.casework.delivery.domain.DeliveryFixtures.order;
import static org.lianban.casework.delivery.domain.DeliveryFixtures.situation;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lianban.casework.delivery.domain.DeliveryFixtures.Asking;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.kernel.counter.Ruling;

/** The day before, the day, the day after. */
class DeliveryDaysTest {
    @Test
    void a_letter_is_served_from_its_day_of_issue_on() {
        Asking post = asking(ServiceWay.POST);
        assertThat(post.on(ISSUED.minusDays(1)).answer())
                .isEqualTo("SERVICE_BEFORE_LETTER 2026-07-06");
        assertThat(post.on(ISSUED).answer()).isEqualTo("served 2026-07-06");
        assertThat(post.on(ISSUED.plusDays(1)).answer()).isEqualTo("served 2026-07-07");
    }

    @Test
    void a_letter_is_served_up_to_today() {
        LocalDate today = ISSUED.plusDays(4);
        Situation now = situation(order(), FIRST, today);
        Asking post = asking(ServiceWay.POST);
        assertThat(post.on(today.minusDays(1)).answer(now)).isEqualTo("served 2026-07-09");
        assertThat(post.on(today).answer(now)).isEqualTo("served 2026-07-10");
        assertThat(post.on(today.plusDays(1)).answer(now)).isEqualTo("DATE_IMPLAUSIBLE servedOn");
        assertThat(post.on(null).answer(now)).isEqualTo("SERVICE_DETAIL_MISSING servedOn");
    }

    @Test
    void it_is_late_after_seven_working_days_and_served_all_the_same() {
        ServiceDays days = situation(FIRST).days();
        assertThat(days.lastDay(LetterKind.CORRECTION_ORDER, ISSUED))
                .hasToString("Optional[2026-07-15]");
        assertThat(days.lastDay(LetterKind.COERCION_DECISION, ISSUED)).as("on the spot").isEmpty();
        assertThat(isLate(LocalDate.of(2026, 7, 14))).isFalse();
        assertThat(isLate(LocalDate.of(2026, 7, 15))).isFalse();
        assertThat(isLate(LocalDate.of(2026, 7, 16))).isTrue();
    }

    @Test
    void a_publication_counts_on_the_day_after_its_thirty_days() {
        Asking published = asking(ServiceWay.PUBLICATION).published(LocalDate.of(2026, 7, 8));
        // The day of publication does not count: the thirtieth is 7 August, a Friday.
        assertThat(published.answer(on(LocalDate.of(2026, 8, 6))))
                .isEqualTo("PUBLICATION_RUNNING 2026-08-08");
        assertThat(published.answer(on(LocalDate.of(2026, 8, 7))))
                .isEqualTo("PUBLICATION_RUNNING 2026-08-08");
        assertThat(published.answer(on(LocalDate.of(2026, 8, 8)))).isEqualTo("served 2026-08-08");
        assertThat(published.answer(on(LocalDate.of(2026, 8, 20)))).isEqualTo("served 2026-08-08");
    }

    @Test
    void a_thirtieth_day_off_is_over_with_the_next_working_day() {
        Asking published = asking(ServiceWay.PUBLICATION).published(LocalDate.of(2026, 7, 9));
        // Saturday 8 August, hence Monday the 10th.
        assertThat(published.answer(on(LocalDate.of(2026, 8, 10))))
                .isEqualTo("PUBLICATION_RUNNING 2026-08-11");
        assertThat(published.answer(on(LocalDate.of(2026, 8, 11)))).isEqualTo("served 2026-08-11");
    }

    @Test
    void the_day_of_a_publication_is_counted_not_said() {
        Asking published = asking(ServiceWay.PUBLICATION).published(LocalDate.of(2026, 7, 8));
        assertThat(published.on(LocalDate.of(2026, 8, 7)).answer())
                .isEqualTo("PUBLICATION_DAY_OTHER 2026-08-08");
        assertThat(published.on(LocalDate.of(2026, 8, 8)).answer()).isEqualTo("served 2026-08-08");
        assertThat(published.published(null).answer())
                .isEqualTo("SERVICE_DETAIL_MISSING publishedOn");
        assertThat(published.published(ISSUED.minusDays(1)).answer())
                .isEqualTo("SERVICE_BEFORE_LETTER 2026-07-06");
        assertThat(published.published(ISSUED).answer()).startsWith("served");
        assertThat(asking(ServiceWay.POST).published(ISSUED).answer())
                .isEqualTo("SERVICE_DETAIL_UNEXPECTED publishedOn");
    }

    private static Situation on(LocalDate today) {
        return situation(order(), FIRST, today);
    }

    private static boolean isLate(LocalDate servedOn) {
        return switch (asking(ServiceWay.POST).on(servedOn).in(situation(FIRST))) {
            case Ruling.Made<Delivery> made -> DeliveryRules.isLate(made.next(), situation(FIRST));
            case Ruling.Refused<Delivery> refused ->
                    throw new AssertionError(refused.refusal().name());
        };
    }
}
