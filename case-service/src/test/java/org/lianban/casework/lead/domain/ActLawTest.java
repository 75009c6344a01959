package org.lianban.casework.lead.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.lead.domain.LeadFixtures.LAWS;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianban.casework.party.domain.BreachType;
import org.lianban.kernel.counter.Article;

class ActLawTest {
    private static final LocalDate LAST_OLD = LocalDate.of(2026, 12, 31);
    private static final LocalDate FIRST_NEW = LocalDate.of(2027, 1, 1);

    /** Days of the act, day of the decision, what follows, articles at the act and newer ones. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    2026-06-01, 2026-06-30, 2026-12-31, SAME,   57 60,       ''
                    2026-06-01, 2026-12-31, 2026-12-31, SAME,   57 60,       ''
                    2026-06-01, 2026-12-30, 2027-01-01, CHOICE, 57 60,       72 74
                    2026-06-01, 2026-12-31, 2027-01-01, CHOICE, 57 60,       72 74
                    2026-06-01, 2027-01-01, 2027-01-01, ACROSS, 57 72 60 74, ''
                    2026-12-31, 2027-01-01, 2027-03-01, ACROSS, 57 72 60 74, ''
                    2027-01-01, 2027-01-01, 2027-03-01, SAME,   72 74,       ''
                    ,           2026-12-31, 2027-01-01, CHOICE, 57 60,       72 74
                    ,           2027-01-01, 2027-01-01, SAME,   72 74,       ''
                    """)
    void the_law_of_the_time_of_the_act_applies_unless_the_newer_one_is_lighter(
            @Nullable LocalDate from,
            LocalDate to,
            LocalDate decided,
            ActLawState state,
            String atAct,
            String newer) {
        // When
        ActLaw law =
                ActLaw.of(BreachType.TM_INFRINGE_3, new ActPeriod(from, to, false), LAWS, decided);

        // Then
        assertThat(law.state()).isEqualTo(state);
        assertThat(numbers(law.atAct())).isEqualTo(atAct);
        assertThat(numbers(law.newer())).isEqualTo(newer);
        assertThat(law.isChoiceDue()).isEqualTo(state == ActLawState.CHOICE);
    }

    @Test
    void what_goes_on_is_measured_up_to_the_decision() {
        ActPeriod goingOn = new ActPeriod(LocalDate.of(2026, 6, 1), null, true);
        assertThat(ActLaw.of(BreachType.TM_INFRINGE_3, goingOn, LAWS, LAST_OLD).state())
                .isEqualTo(ActLawState.SAME);
        assertThat(ActLaw.of(BreachType.TM_INFRINGE_3, goingOn, LAWS, FIRST_NEW).state())
                .isEqualTo(ActLawState.ACROSS);
    }

    @Test
    void without_an_end_nothing_is_said() {
        assertThat(ActLaw.of(BreachType.TM_INFRINGE_3, ActPeriod.UNKNOWN, LAWS, FIRST_NEW))
                .isEqualTo(new ActLaw(ActLawState.UNKNOWN, List.of(), List.of()));
    }

    @Test
    void a_provision_that_has_no_newer_version_leaves_no_choice() {
        ActPeriod over = new ActPeriod(null, LAST_OLD, false);
        assertThat(ActLaw.of(BreachType.IP_AGENCY_BREACH, over, LAWS, FIRST_NEW).state())
                .isEqualTo(ActLawState.SAME);
    }

    @ParameterizedTest
    @EnumSource(BreachType.class)
    void every_breach_cites_articles_that_exist(BreachType breach) {
        assertThat(breach.articles()).allSatisfy(id -> assertThat(LAWS.find(id)).isNotEmpty());
    }

    private static String numbers(List<Article> articles) {
        return String.join(" ", articles.stream().map(Article::number).toList());
    }
}
