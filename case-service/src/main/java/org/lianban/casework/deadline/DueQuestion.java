package org.lianban.casework.deadline;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.CalendarRefusal;
import org.lianban.casework.deadline.domain.Limit;
import org.lianban.casework.deadline.domain.Term;
import org.lianban.kernel.counter.Ruling;

/** When does a limit end that starts on this day? Read from the words of a request. */
final class DueQuestion {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST = 400;
    // The parser of numbers would take full-width digits and signs as well.
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");
    private static final Map<String, IntFunction<Limit>> UNITS =
            Map.of(
                    "working-day", Limit.WorkingDays::new,
                    "calendar-day", Limit.CalendarDays::new,
                    "month", Limit.Months::new);

    private DueQuestion() {}

    static Ruling<Term> of(@Nullable String start, @Nullable String limit, @Nullable String unit) {
        LocalDate day = start == null ? null : day(start);
        if (day == null || day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            return Ruling.refused(CalendarRefusal.CALENDAR_START_INVALID);
        }
        if (limit == null || !NUMBER.matcher(limit).matches()) {
            return Ruling.refused(CalendarRefusal.CALENDAR_LIMIT_INVALID);
        }
        int amount = Integer.parseInt(limit);
        if (amount < 1 || amount > LONGEST) {
            return Ruling.refused(CalendarRefusal.CALENDAR_LIMIT_INVALID);
        }
        IntFunction<Limit> counted = unit == null ? null : UNITS.get(unit);
        if (counted == null) {
            return Ruling.refused(CalendarRefusal.CALENDAR_UNIT_INVALID);
        }
        return Ruling.made(Term.of(day, counted.apply(amount)), List.of(), List.of());
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
