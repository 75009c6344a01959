package org.lianban.casework.access;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.Period;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.ReadingOutcome;
import org.lianban.kernel.counter.RefusedException;

/**
 * What a list of readings was asked for.
 *
 * @param number the beginning of a matter's number, in capitals
 */
record AuditFilter(
        Caller auditor,
        Period period,
        @Nullable UUID person,
        @Nullable String office,
        @Nullable String number,
        @Nullable String operation,
        @Nullable ReadingOutcome outcome) {
    private static final int LONGEST = 64;

    static AuditFilter of(Caller auditor, AuditQuestion asked, LocalDate today) {
        @Nullable String number = Fields.optionalText("number", asked.number(), LONGEST);
        return new AuditFilter(
                auditor,
                Days.of(asked.from(), asked.to(), today),
                id(Fields.optionalText("person", asked.person(), LONGEST)),
                Fields.optionalText("office", asked.office(), LONGEST),
                number == null ? null : number.toUpperCase(Locale.ROOT),
                Fields.optionalText("operation", asked.operation(), LONGEST),
                outcome(Fields.optionalText("outcome", asked.outcome(), LONGEST)));
    }

    /** What a cursor of this list is bound to. */
    String key() {
        return String.join(
                "|",
                auditor.office().value(),
                period.toString(),
                String.valueOf(person),
                String.valueOf(office),
                String.valueOf(number),
                String.valueOf(operation),
                String.valueOf(outcome));
    }

    private static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw malformed("person");
        }
    }

    private static @Nullable ReadingOutcome outcome(@Nullable String text) {
        try {
            return text == null ? null : ReadingOutcome.valueOf(text);
        } catch (IllegalArgumentException e) {
            throw malformed("outcome");
        }
    }

    private static RefusedException malformed(String pointer) {
        return new RefusedException(CounterRefusal.MALFORMED, Map.of("pointer", pointer));
    }
}
