package org.lianban.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianban.casework.deadline.domain.Counting;
import org.lianban.casework.deadline.domain.DueDay;
import org.lianban.casework.deadline.domain.ExplainedDay;
import org.lianban.casework.deadline.domain.Explanation;
import org.lianban.casework.deadline.domain.Limit;
import org.lianban.casework.deadline.domain.Term;
import org.lianban.casework.deadline.domain.WorkingCalendar;

/**
 * Every start day of 2024–2026 against a list of worked days that is written down once from the
 * file, and counted by position in it.
 */
class DayByDayTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final List<Integer> AMOUNTS = List.of(1, 2, 3, 5, 7, 10, 15, 20, 30, 90);

    private final WorkingCalendar calendar = PackagedData.calendar();
    private final List<LocalDate> worked = workedDays();

    @Test
    void the_years_have_as_many_working_days_as_their_notices_leave() {
        assertThat(worked.stream().filter(day -> day.getYear() == 2024)).hasSize(251);
        assertThat(worked.stream().filter(day -> day.getYear() == 2025)).hasSize(248);
        assertThat(worked.stream().filter(day -> day.getYear() == 2026)).hasSize(248);
        assertThat(FIRST.datesUntil(LAST.plusDays(1)).filter(calendar::isWorkday))
                .containsExactlyElementsOf(worked);
    }

    @Test
    void working_days_end_on_the_day_at_their_place_in_the_list() {
        for (LocalDate start : starts()) {
            int before = (int) worked.stream().filter(day -> !day.isAfter(start)).count();
            for (int amount : AMOUNTS) {
                if (before + amount <= worked.size()) {
                    LocalDate due = worked.get(before + amount - 1);
                    assertThat(dueDay(start, new Limit.WorkingDays(amount)))
                            .as("%s + %d working days", start, amount)
                            .isEqualTo(DueDay.of(due, due, due, false));
                }
            }
        }
    }

    @Test
    void calendar_days_end_on_the_first_listed_day_from_the_raw_one() {
        for (LocalDate start : starts()) {
            for (int amount : AMOUNTS) {
                LocalDate raw = start.plusDays(amount);
                if (!raw.isAfter(LAST)) {
                    LocalDate due =
                            worked.stream()
                                    .filter(day -> !day.isBefore(raw))
                                    .findFirst()
                                    .orElseThrow();
                    assertThat(dueDay(start, new Limit.CalendarDays(amount)))
                            .as("%s + %d days", start, amount)
                            .isEqualTo(DueDay.of(raw, due, due, false));
                }
            }
        }
    }

    @Test
    void every_explanation_names_each_day_once_and_counts_the_limit() {
        for (LocalDate start : starts()) {
            for (Limit limit : List.of(new Limit.WorkingDays(15), new Limit.CalendarDays(15))) {
                Term term = Term.of(start, limit);
                DueDay end = Counting.dueDay(term, calendar);
                List<ExplainedDay> days = Explanation.of(term, calendar);
                assertThat(days.stream().map(ExplainedDay::date))
                        .containsExactlyElementsOf(
                                start.plusDays(1).datesUntil(end.due().plusDays(1)).toList());
                assertThat(days.stream().filter(ExplainedDay::counted)).hasSize(15);
            }
        }
    }

    private static List<LocalDate> starts() {
        return FIRST.datesUntil(LAST).toList();
    }

    private DueDay dueDay(LocalDate start, Limit limit) {
        return Counting.dueDay(Term.of(start, limit), calendar);
    }

    private static List<LocalDate> workedDays() {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> makeUp = new HashSet<>();
        for (JsonNode year : file().get("years")) {
            year.get("off").forEach(day -> off.add(LocalDate.parse(day.asText())));
            year.get("makeupWorkdays").forEach(day -> makeUp.add(LocalDate.parse(day.asText())));
        }
        List<LocalDate> worked = new ArrayList<>();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            boolean withinTheWeek = day.getDayOfWeek().getValue() <= 5;
            if (makeUp.contains(day) || (withinTheWeek && !off.contains(day))) {
                worked.add(day);
            }
        }
        return worked;
    }

    private static JsonNode file() {
        try (InputStream in = DayByDayTest.class.getResourceAsStream("/data/calendar.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
