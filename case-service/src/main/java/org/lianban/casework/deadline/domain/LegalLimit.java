package org.lianban.casework.deadline.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Role;

/**
 * A row of the deadline register.
 *
 * @param amount null of a fixed end
 * @param articles what it rests on, by ids in the book of laws; none of the agreement
 * @param rolls false if the last day binds where it falls: of coercive measures (decision 4), and
 *     of the limitation, which no holiday prolongs
 * @param first who must act under it, and by which command, when it begins
 */
public record LegalLimit(
        String id,
        String event,
        @Nullable Integer amount,
        Limit.Unit unit,
        Law law,
        List<String> articles,
        boolean rolls,
        First first) {
    public LegalLimit {
        articles = List.copyOf(articles);
        if (articles.isEmpty() != (law.binding() == Law.Binding.AGREEMENT)) {
            throw new IllegalArgumentException("the law cites, the agreement does not: " + id);
        }
        if ((amount == null) != (unit == Limit.Unit.FIXED_END)) {
            throw new IllegalArgumentException(
                    "a limit has an amount, a fixed end has none: " + id);
        }
    }

    /** Who must do what. */
    public record First(Role role, String command) {}

    /** Its length for a limit that begins so; a bug if it begins in another unit's way. */
    Limit limit(Beginning beginning) {
        return switch (beginning) {
            case Beginning.On _ -> length().orElseThrow(this::begunWrongly);
            case Beginning.At at when unit == Limit.Unit.HOUR ->
                    new Limit.Hours(units(), at.moment());
            case Beginning.Until until when unit == Limit.Unit.FIXED_END ->
                    new Limit.Until(until.end());
            case Beginning.At _, Beginning.Until _ -> throw begunWrongly();
        };
    }

    /** Its length where that follows from the row alone. */
    private Optional<Limit> length() {
        return switch (unit) {
            case WORKING_DAY -> Optional.of(new Limit.WorkingDays(units()));
            case CALENDAR_DAY -> Optional.of(new Limit.CalendarDays(units()));
            case MONTH -> Optional.of(new Limit.Months(units()));
            case YEAR -> Optional.of(new Limit.Years(units()));
            case HOUR, FIXED_END -> Optional.empty();
        };
    }

    /** How many units another limit gains when it is extended under this row. */
    int units() {
        if (amount == null) {
            throw new IllegalArgumentException("a fixed end has no amount: " + id);
        }
        return amount;
    }

    private IllegalArgumentException begunWrongly() {
        return new IllegalArgumentException("a limit of " + unit + " does not begin so: " + id);
    }
}
