package org.lianban.casework.lead.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.lead.domain.LeadFixtures.FIRST;
import static org.lianban.casework.lead.domain.LeadFixtures.lead;
import static org.lianban.casework.lead.domain.LeadFixtures.verifying;

import org.junit.jupiter.api.Test;
import org.lianban.casework.lead.domain.LeadState.Registered;

class LeadRulesTest {
    @Test
    void only_assigned_officers_may_see_the_informant() {
        assertThat(LeadRules.maySeeInformant(lead(verifying()), FIRST.id())).isTrue();
        assertThat(LeadRules.maySeeInformant(lead(new Registered()), FIRST.id())).isFalse();
        Lead left = LeadRules.leave(lead(verifying()));
        assertThat(LeadRules.maySeeInformant(left, FIRST.id())).isFalse();
    }
}
