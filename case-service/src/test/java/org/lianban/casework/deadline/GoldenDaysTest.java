package org.lianban.casework.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianban.casework.deadline.domain.Counting;
import org.lianban.casework.deadline.domain.DueDay;
import org.lianban.casework.deadline.domain.ExplainedDay;
import org.lianban.casework.deadline.domain.Explanation;
import org.lianban.casework.deadline.domain.Limit;
import org.lianban.casework.deadline.domain.Term;
import org.lianban.casework.deadline.domain.WorkingCalendar;

/**
 * Due days around holidays, make-up workdays, ends of months and years; see the file's comments.
 */
class GoldenDaysTest {
    private static final Pattern COLUMN = Pattern.compile("\\s*\\|\\s*");
    private static final WorkingCalendar CALENDAR = PackagedData.calendar();

    @ParameterizedTest
    @MethodSource("goldenDays")
    void a_limit_ends_on_the_day_that_its_line_counts(String line) {
        // Given
        List<String> columns = List.of(COLUMN.split(line, -1));
        Term term = Term.of(LocalDate.parse(columns.get(0)), limit(columns.get(1)));
        // When
        DueDay end = Counting.dueDay(term, CALENDAR);
        // Then
        LocalDate due = LocalDate.parse(columns.get(3));
        assertThat(end)
                .isEqualTo(
                        DueDay.of(
                                LocalDate.parse(columns.get(2)),
                                due,
                                due,
                                columns.get(4).equals("assumed")));
        assertThat(Explanation.of(term, CALENDAR).stream().filter(ExplainedDay::counted))
                .hasSize(term.total());
    }

    @Test
    void there_are_more_than_forty_beside_those_of_the_domain_brief() throws IOException {
        assertThat(goldenDays()).hasSizeGreaterThan(46).doesNotHaveDuplicates();
    }

    static List<String> goldenDays() throws IOException {
        try (InputStream in =
                GoldenDaysTest.class.getResourceAsStream("/deadline/golden-days.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("\n", -1))
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .distinct()
                    .toList();
        }
    }

    private static Limit limit(String words) {
        int space = words.indexOf(' ');
        int amount = Integer.parseInt(words.substring(0, space));
        return switch (words.substring(space + 1)) {
            case "WD" -> new Limit.WorkingDays(amount);
            case "CD" -> new Limit.CalendarDays(amount);
            case "M" -> new Limit.Months(amount);
            default -> throw new IllegalArgumentException(words);
        };
    }
}
