package org.lianban.evidence.evidencetransfer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.accepted;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.checked;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.dispatched;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.known;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.YUELU;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.YUHU;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.asked;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.person;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianban.kernel.contract.OfficeId;

/** Custody does not wait for the assignment; whoever acts before it is told why he may. */
class UnassignedTest {
    @Test
    void the_receivers_people_check_and_take_over_before_anybody_is_assigned() {
        assertThat(isOpen(dispatched(), YUHU, "OFFICER", true)).isTrue();
        assertThat(isOpen(dispatched(), YUHU, "LIAISON", true)).isTrue();
        assertThat(isOpen(checked(), YUHU, "UNIT_HEAD", true)).isTrue();
    }

    @Test
    void it_is_said_to_nobody_who_may_not_act_and_not_where_somebody_is_assigned() {
        assertThat(isOpen(dispatched(), YUHU, "OFFICER", false)).isFalse();
        assertThat(isOpen(dispatched(), YUHU, "AGENCY_HEAD", true)).isFalse();
        assertThat(isOpen(known(), YUELU, "OFFICER", true)).isFalse();
        assertThat(isOpen(accepted(), YUHU, "OFFICER", true)).isFalse();
    }

    private static boolean isOpen(
            EvidenceTransfer transfer, OfficeId office, String role, boolean unassigned) {
        return EvidenceTransferRules.isOpenUnassigned(
                transfer, asked(person(office, "caller", role), Map.of(), unassigned));
    }
}
