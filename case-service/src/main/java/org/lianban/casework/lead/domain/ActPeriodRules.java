package org.lianban.casework.lead.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.counter.Ruling.Refused;

/** Why 违法行为发生时间 cannot be as it is told: one sentence for each reason, at the day at fault. */
final class ActPeriodRules {
    private static final String FROM = "/actFrom";
    private static final String TO = "/actTo";

    private ActPeriodRules() {}

    /** It ends once, not before it begins, and nothing of it lies after that day. */
    static Optional<Refused<Lead>> unfit(ActPeriod act, LocalDate today) {
        @Nullable LocalDate from = act.from();
        @Nullable LocalDate to = act.to();
        return unfitDay(from, FROM, today)
                .or(() -> unfitDay(to, TO, today))
                .or(
                        () ->
                                act.isOrdered()
                                        ? Optional.empty()
                                        : refused(LeadRefusal.ACT_REVERSED, TO))
                .or(
                        () ->
                                to != null && act.continuing()
                                        ? refused(LeadRefusal.ACT_ENDED_AND_CONTINUING, TO)
                                        : Optional.empty());
    }

    private static Optional<Refused<Lead>> unfitDay(
            @Nullable LocalDate day, String pointer, LocalDate today) {
        if (ActPeriod.isBeforeAllRecords(day)) {
            return Optional.of(
                    new Refused<>(
                            LeadRefusal.DATE_IMPLAUSIBLE,
                            Map.of("field", "act", "pointer", pointer)));
        }
        return day != null && day.isAfter(today)
                ? refused(LeadRefusal.ACT_DAY_FUTURE, pointer)
                : Optional.empty();
    }

    private static Optional<Refused<Lead>> refused(LeadRefusal refusal, String pointer) {
        return Optional.of(new Refused<>(refusal, Map.of("pointer", pointer)));
    }
}
