package org.lianban.notification.audience.domain;

import static org.lianban.notification.audience.domain.Situations.HELPER;
import static org.lianban.notification.audience.domain.Situations.LIST;
import static org.lianban.notification.audience.domain.Situations.MANNED;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianban.kernel.contract.AssistanceAssigned;
import org.lianban.kernel.contract.AssistanceCancelled;
import org.lianban.kernel.contract.AssistanceClosed;
import org.lianban.kernel.contract.AssistanceDrafted;
import org.lianban.kernel.contract.AssistanceExtended;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.AssistanceIssued;
import org.lianban.kernel.contract.AssistancePrepared;
import org.lianban.kernel.contract.AssistanceReceived;
import org.lianban.kernel.contract.AssistanceReminded;
import org.lianban.kernel.contract.AssistanceReplied;
import org.lianban.kernel.contract.AssistanceSpunOff;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.ClockNear;
import org.lianban.kernel.contract.ClockPassed;
import org.lianban.kernel.contract.EvidenceAccepted;
import org.lianban.kernel.contract.EvidenceDiscrepancyRecorded;
import org.lianban.kernel.contract.EvidenceDiscrepancyResolved;
import org.lianban.kernel.contract.EvidenceDispatched;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.EvidenceListed;
import org.lianban.kernel.contract.Fact;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;

/** FROM asks TO for assistance; the evidence goes along with the reply of TO. */
final class AssistanceFacts {
    static final AssistanceId UNMANNED = new AssistanceId(new UUID(0, 45));

    private static final OfficeId FROM = Situations.FROM;
    private static final OfficeId TO = Situations.TO;
    private static final MatterId MATTER = new MatterId(new UUID(0, 1));
    private static final EvidenceId ITEM = new EvidenceId(new UUID(0, 3));
    private static final LetterId LETTER = new LetterId(new UUID(0, 9));
    private static final ClockId CLOCK = new ClockId(new UUID(0, 6));
    private static final LocalDate DAY = LocalDate.of(2026, 7, 8);

    private AssistanceFacts() {}

    static Fact drafted() {
        return new AssistanceDrafted(MATTER, MANNED, FROM, TO);
    }

    static Fact issued(int round) {
        return new AssistanceIssued(MATTER, MANNED, LETTER, FROM, TO, round, 3, DAY);
    }

    static Fact received(AssistanceId request) {
        return new AssistanceReceived(MATTER, request, FROM, TO, 1, DAY, DAY.plusDays(9));
    }

    static Fact assigned() {
        return new AssistanceAssigned(MATTER, MANNED, FROM, TO, List.of(HELPER));
    }

    static Fact prepared() {
        return new AssistancePrepared(MATTER, MANNED, FROM, TO);
    }

    static Fact extended() {
        return new AssistanceExtended(MATTER, MANNED, LETTER, FROM, TO, DAY, DAY);
    }

    static Fact replied(boolean complete) {
        return new AssistanceReplied(
                MATTER, MANNED, LETTER, FROM, TO, complete, 1, 1, 1, false, DAY);
    }

    static Fact reminded(AssistanceId request) {
        return new AssistanceReminded(MATTER, request, LETTER, FROM, TO, DAY);
    }

    static Fact spunOff() {
        return new AssistanceSpunOff(MATTER, MANNED, FROM, TO, "演示", DAY);
    }

    static Fact cancelled(AssistanceId request, boolean issued) {
        return new AssistanceCancelled(MATTER, request, FROM, TO, issued, DAY);
    }

    static Fact closed() {
        return new AssistanceClosed(MATTER, MANNED, FROM, TO, 4, 5, DAY);
    }

    static Fact listed() {
        return new EvidenceListed(MATTER, LIST, TO, FROM, LETTER, List.of(), DAY, MANNED);
    }

    static Fact dispatched() {
        return new EvidenceDispatched(
                MATTER, LIST, TO, FROM, List.of(ITEM), List.of(HELPER), DAY, MANNED);
    }

    static Fact discrepancy() {
        return new EvidenceDiscrepancyRecorded(
                MATTER, LIST, ITEM, FROM, "演示", "演示", DAY, MANNED, TO);
    }

    static Fact settled() {
        return new EvidenceDiscrepancyResolved(
                MATTER, LIST, ITEM, FROM, "演示", "演示", DAY, MANNED, TO);
    }

    static Fact accepted() {
        return new EvidenceAccepted(
                MATTER, LIST, TO, FROM, List.of(ITEM), List.of(), List.of(HELPER), DAY, MANNED);
    }

    static Fact near(String role) {
        return new ClockNear(
                MATTER,
                CLOCK,
                "演示",
                TO,
                TO,
                role,
                role.equals("OFFICER") ? List.of(HELPER) : List.of(),
                DAY,
                2,
                "ASSISTANCE",
                MANNED.value());
    }

    static Fact passed() {
        return new ClockPassed(
                MATTER,
                CLOCK,
                "演示",
                TO,
                TO,
                "OFFICER",
                List.of(HELPER),
                DAY,
                "ASSISTANCE",
                MANNED.value());
    }
}
