package org.lianban.casework.lead.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.lead.domain.LeadFixtures.FOUND;
import static org.lianban.casework.lead.domain.LeadFixtures.HANDLING;
import static org.lianban.casework.lead.domain.LeadFixtures.MATTER;
import static org.lianban.casework.lead.domain.LeadFixtures.YUELU;
import static org.lianban.casework.lead.domain.LeadFixtures.content;
import static org.lianban.casework.lead.domain.LeadFixtures.lead;
import static org.lianban.casework.lead.domain.LeadFixtures.state;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.casework.deadline.domain.ClockOrder.RestartClock;
import org.lianban.kernel.counter.Ruling;

class RestartRulesTest {
    private static final LocalDate AGAIN = FOUND.plusDays(12);

    @Test
    void every_limit_that_runs_until_filing_counts_from_the_report() {
        Ruling.Made<Lead> made = RestartRules.restart(lead(state("VERIFYING")), AGAIN);

        assertThat(made.orders())
                .containsExactly(
                        new RestartClock(MATTER, YUELU, "DL-01", AGAIN),
                        new RestartClock(MATTER, YUELU, "DL-22a", AGAIN),
                        new RestartClock(MATTER, YUELU, "DL-22b", AGAIN));
    }

    @Test
    void only_a_later_report_into_a_lead_that_waits_for_its_filing_restarts_it() {
        Lead other = lead(state("VERIFYING"));
        Lead later =
                lead(
                        content(content().breach(), "430104", null, content().act(), AGAIN),
                        state("REGISTERED"));

        assertThat(RestartRules.closed(later, other, FOUND)).isEmpty();
        assertThat(RestartRules.closed(later, other, AGAIN)).isPresent();
        assertThat(RestartRules.closed(later, lead(state("CASE_FILED")), FOUND)).isPresent();
        assertThat(RestartRules.closed(later, other, null)).isPresent();
        Lead found = new Lead(MATTER, HANDLING, YUELU, later.content(), false, null, later.state());
        assertThat(RestartRules.closed(found, other, FOUND)).isPresent();
        assertThat(RestartRules.closed(later, found, FOUND)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"CASE_FILED", "NOT_FILED", "TRANSFERRED_OUT", "MERGED"})
    void where_filing_was_decided_nothing_begins_again(String word) {
        Lead later =
                lead(
                        content(content().breach(), "430104", null, content().act(), AGAIN),
                        state("REGISTERED"));

        assertThat(RestartRules.closed(later, lead(state(word)), FOUND)).isPresent();
    }
}
