package org.lianban.casework.deadline;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.CalendarYear;
import org.lianban.casework.deadline.domain.DeadlineRegister;
import org.lianban.casework.deadline.domain.Law;
import org.lianban.casework.deadline.domain.LegalLimit;
import org.lianban.casework.deadline.domain.Limit;
import org.lianban.casework.deadline.domain.WorkingCalendar;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.counter.LawBook;

/** Reads the calendar and the register; a file that does not say what it must stops the start. */
final class DeadlineFiles {
    private static final String ON_CLASS_PATH = "classpath:";

    /** What a limit that only the agreement sets rests on. */
    private static final String AGREEMENT = "DESIGN";

    private final ObjectMapper mapper;
    private final LawBook laws;

    DeadlineFiles(ObjectMapper mapper, LawBook laws) {
        this.laws = laws;
        this.mapper = mapper;
    }

    WorkingCalendar calendar(String place) {
        CalendarFile file = read(place, CalendarFile.class);
        return new WorkingCalendar(
                file.years().entrySet().stream()
                        .map(year -> year.getValue().of(Integer.parseInt(year.getKey())))
                        .toList());
    }

    DeadlineRegister register(String name) {
        LegalLimitEntry[] entries = read(ON_CLASS_PATH + name, LegalLimitEntry[].class);
        return new DeadlineRegister(
                List.of(entries).stream().map(entry -> entry.limit(laws)).toList());
    }

    private <T> T read(String place, Class<T> type) {
        try (InputStream in = open(place)) {
            return mapper.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be read: " + place, e);
        }
    }

    private static InputStream open(String place) throws IOException {
        if (!place.startsWith(ON_CLASS_PATH)) {
            return Files.newInputStream(Path.of(place));
        }
        String name = place.substring(ON_CLASS_PATH.length());
        InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name);
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    }

    record CalendarFile(String source, Map<String, YearEntry> years) {}

    record YearEntry(String notice, Set<LocalDate> off, Set<LocalDate> makeupWorkdays) {
        CalendarYear of(int year) {
            return new CalendarYear(year, notice, off, makeupWorkdays);
        }
    }

    /**
     * A row as it is written down: what every file of this kind holds, and what only ours adds.
     * What the law says of the start and of extensions in words is for readers.
     *
     * @param coercive the last day binds where it falls (decision 4); missing for no
     * @param rolls false for other limits that no holiday prolongs; missing for yes
     */
    @JsonIgnoreProperties({"start", "extension"})
    record LegalLimitEntry(
            String id,
            String event,
            @Nullable Integer amount,
            String unit,
            List<String> basis,
            @Nullable Boolean coercive,
            @Nullable Boolean rolls,
            Role role,
            String command,
            Law.Awaited awaited,
            Law.Binding binding) {
        LegalLimit limit(LawBook laws) {
            // As it stands at the start of a clock, and stays with it; a bug if there is no such
            // article.
            String cited = basis.isEmpty() ? AGREEMENT : laws.brief(basis, Locale.CHINESE);
            return new LegalLimit(
                    id,
                    event,
                    amount,
                    counted(),
                    new Law(id, cited, awaited, binding),
                    basis,
                    !Boolean.TRUE.equals(coercive) && !Boolean.FALSE.equals(rolls),
                    new LegalLimit.First(role, command));
        }

        private Limit.Unit counted() {
            return switch (unit) {
                case "WD" -> Limit.Unit.WORKING_DAY;
                case "CD" -> Limit.Unit.CALENDAR_DAY;
                case "MONTH" -> Limit.Unit.MONTH;
                case "YEAR" -> Limit.Unit.YEAR;
                case "HOUR" -> Limit.Unit.HOUR;
                case "FIXED_END" -> Limit.Unit.FIXED_END;
                default -> throw new IllegalArgumentException("unit of " + id + ": " + unit);
            };
        }
    }
}
