package org.lianban.casework.supervision.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.Beginning;
import org.lianban.casework.deadline.domain.ClockOrder.EndClock;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.deadline.domain.ClockOrder.StartClock;
import org.lianban.casework.deadline.domain.LegalLimit.First;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.deadline.domain.Subject;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Order;

/** The days of a supervision, and whose turn it is under them. */
final class SupervisionClocks {
    private SupervisionClocks() {}

    /** Until it is to be done, and until the next report, if one is due before that. */
    static List<Order> untilDone(
            SupervisionTerms terms,
            LocalDate dueOn,
            ClockId clock,
            ClockId reportClock,
            SupervisionSituation now) {
        List<Order> clocks = new ArrayList<>();
        clocks.add(
                new StartClock(
                        clock,
                        terms.matter(),
                        now.writer(),
                        LimitIds.SUPERVISION_DONE,
                        Subject.supervision(terms.id()),
                        new Beginning.Until(now.on(), dueOn),
                        first(SupervisionStep.CONCLUDE_SUPERVISION)));
        untilReport(terms, dueOn, reportClock, now).ifPresent(clocks::add);
        return clocks;
    }

    static Optional<Order> untilReport(
            SupervisionTerms terms, LocalDate dueOn, ClockId clock, SupervisionSituation now) {
        @Nullable Integer every = terms.every();
        if (every == null || !now.on().plusDays(every).isBefore(dueOn)) {
            return Optional.empty();
        }
        return Optional.of(
                new StartClock(
                        clock,
                        terms.matter(),
                        now.writer(),
                        LimitIds.SUPERVISION_REPORT,
                        Subject.supervision(terms.id()),
                        new Beginning.Until(now.on(), now.on().plusDays(every)),
                        first(SupervisionStep.REPORT_SUPERVISION)));
    }

    /** The superior says what it makes of a matter that is said to be done. */
    static Order untilDecided(SupervisionTerms terms, ClockId clock, SupervisionSituation now) {
        return new StartClock(
                clock,
                terms.matter(),
                terms.by(),
                LimitIds.SUPERVISION_DECISION,
                Subject.supervision(terms.id()),
                new Beginning.On(now.on()),
                first(SupervisionStep.LIFT_SUPERVISION));
    }

    static Order reported(SupervisionTerms terms, SupervisionSituation now) {
        return end(terms, now.writer(), LimitIds.SUPERVISION_REPORT, Outcome.MET);
    }

    static List<Order> concluded(SupervisionTerms terms, SupervisionSituation now) {
        return List.of(
                end(terms, now.writer(), LimitIds.SUPERVISION_DONE, Outcome.MET),
                end(terms, now.writer(), LimitIds.SUPERVISION_REPORT, Outcome.FELL_AWAY));
    }

    static Order decided(SupervisionTerms terms) {
        return end(terms, terms.by(), LimitIds.SUPERVISION_DECISION, Outcome.MET);
    }

    static List<Order> lifted(SupervisionTerms terms, SupervisionSituation now) {
        return List.of(
                end(terms, now.writer(), LimitIds.SUPERVISION_DONE, Outcome.FELL_AWAY),
                end(terms, now.writer(), LimitIds.SUPERVISION_REPORT, Outcome.FELL_AWAY),
                decided(terms));
    }

    private static First first(SupervisionStep step) {
        return new First(step.roles().getFirst(), step.word());
    }

    private static Order end(
            SupervisionTerms terms, OfficeId office, String rule, Outcome outcome) {
        return new EndClock(terms.matter(), office, rule, Subject.supervision(terms.id()), outcome);
    }
}
