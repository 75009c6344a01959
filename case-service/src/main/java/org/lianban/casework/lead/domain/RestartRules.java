package org.lianban.casework.lead.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.ClockOrder.RestartClock;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.lead.domain.LeadState.CaseFiled;
import org.lianban.casework.lead.domain.LeadState.ImportWithdrawn;
import org.lianban.casework.lead.domain.LeadState.Merged;
import org.lianban.casework.lead.domain.LeadState.NotFiled;
import org.lianban.casework.lead.domain.LeadState.Registered;
import org.lianban.casework.lead.domain.LeadState.TransferredOut;
import org.lianban.casework.lead.domain.LeadState.Verifying;
import org.lianban.kernel.counter.Order;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Refused;

/**
 * A later report of the same that tells new facts is followed up in the first, and the time to
 * decide on filing counts from the last report (投诉举报处理办法35).
 */
public final class RestartRules {
    private RestartRules() {}

    /**
     * Why the report that goes in does not make the other's time count anew.
     *
     * @param since the day from which the other's time counts now; null if none runs
     */
    static Optional<Refused<Lead>> closed(Lead report, Lead other, @Nullable LocalDate since) {
        boolean open =
                switch (other.state()) {
                    case Registered _, Verifying _ ->
                            InformantRules.isReport(report)
                                    && InformantRules.isReport(other)
                                    && since != null
                                    && report.content().foundOn().isAfter(since);
                    case CaseFiled _, NotFiled _, TransferredOut _, Merged _, ImportWithdrawn _ ->
                            false;
                };
        return open
                ? Optional.empty()
                : Optional.of(
                        new Refused<>(
                                LeadRefusal.RESTART_NOT_OPEN, Map.of("pointer", "/newFacts")));
    }

    /** The limits that run until filing is decided count from that day. */
    public static Ruling.Made<Lead> restart(Lead lead, LocalDate from) {
        List<Order> orders =
                LimitIds.OF_FILING.stream()
                        .<Order>map(
                                rule -> new RestartClock(lead.matter(), lead.office(), rule, from))
                        .toList();
        return new Ruling.Made<>(lead, List.of(), orders);
    }
}
