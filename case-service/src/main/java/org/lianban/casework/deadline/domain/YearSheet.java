package org.lianban.casework.deadline.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.SheetFault.Why;

/**
 * A year's holidays and make-up days as somebody enters them, line by line: {@code
 * 2027-01-01,OFF,元旦}. Every line that cannot stand is named, not the first alone.
 */
public final class YearSheet {
    private static final int MOST_LINES = 400;
    private static final int LONGEST_NAME = 40;
    private static final int PARTS = 3;
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final String HEADER = "date,kind,name";

    private final int year;
    private final Set<LocalDate> off = new HashSet<>();
    private final Set<LocalDate> work = new HashSet<>();
    private final Map<LocalDate, String> names = new HashMap<>();
    private final List<SheetFault> faults = new ArrayList<>();

    private YearSheet(int year) {
        this.year = year;
    }

    /** Reads lines of three parts; blank lines, and a first line that names the parts, are none. */
    public static YearSheet of(int year, List<String> lines) {
        YearSheet sheet = new YearSheet(year);
        if (lines.size() > MOST_LINES) {
            sheet.faults.add(new SheetFault(0, "", Why.TOO_MANY_LINES));
            return sheet;
        }
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip();
            if (!line.isEmpty() && !(number == 1 && line.equals(HEADER))) {
                sheet.read(number, line);
            }
        }
        if (sheet.off.isEmpty() && sheet.faults.isEmpty()) {
            sheet.faults.add(new SheetFault(0, "", Why.NO_DAYS));
        }
        return sheet;
    }

    /** The lines that cannot stand; empty if the sheet can. */
    public List<SheetFault> faults() {
        return List.copyOf(faults);
    }

    /** The year as it would be announced; empty while a line cannot stand. */
    public Optional<CalendarYear> announced(String notice) {
        return faults.isEmpty()
                ? Optional.of(new CalendarYear(year, notice, off, work, names))
                : Optional.empty();
    }

    private void read(int number, String line) {
        String[] parts = line.split(",", PARTS);
        @Nullable LocalDate day = day(parts[0].strip());
        @Nullable Why why = parts.length < 2 ? Why.NOT_THREE_PARTS : fault(day, parts);
        if (why != null || day == null) {
            faults.add(new SheetFault(number, line, why == null ? Why.NOT_A_DAY : why));
            return;
        }
        (isWork(parts) ? work : off).add(day);
        if (!name(parts).isEmpty()) {
            names.put(day, name(parts));
        }
    }

    private @Nullable Why fault(@Nullable LocalDate day, String[] parts) {
        String kind = parts[1].strip();
        if (day == null) {
            return Why.NOT_A_DAY;
        }
        if (!kind.equals("OFF") && !kind.equals("WORK")) {
            return Why.NEITHER_OFF_NOR_WORK;
        }
        if (name(parts).codePointCount(0, name(parts).length()) > LONGEST_NAME) {
            return Why.NAME_TOO_LONG;
        }
        if (day.getYear() != year) {
            return Why.OTHER_YEAR;
        }
        if (off.contains(day) || work.contains(day)) {
            return Why.SAID_TWICE;
        }
        return isWork(parts) && !CalendarYear.isWeekend(day) ? Why.WORK_WITHIN_THE_WEEK : null;
    }

    private static boolean isWork(String[] parts) {
        return parts[1].strip().equals("WORK");
    }

    private static String name(String[] parts) {
        return parts.length < PARTS ? "" : parts[PARTS - 1].strip();
    }

    private static @Nullable LocalDate day(String text) {
        if (!DAY.matcher(text).matches()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
