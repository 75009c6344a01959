package org.lianban.casework.deadline;

import static org.lianban.kernel.counter.Fields.optionalText;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.CalendarRefusal;
import org.lianban.casework.deadline.domain.LocalDay;
import org.lianban.casework.deadline.domain.YearSheet;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.RefusedException;

/** Bodies of what is asked of the calendar as they come in. */
final class CalendarRequest {
    private static final int LONGEST_ADDRESS = 500;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_PAPER = 200;
    private static final int MOST_DAYS = 400;
    private static final int LONGEST_SHEET = 40_000;

    private CalendarRequest() {}

    /**
     * A year's notice: its days as a list, or as the text of a file, line by line {@code
     * 2027-01-01,OFF,元旦}.
     *
     * @param preview the digest that the preview answered with; only of the import
     */
    @Schema(name = "CalendarYearNotice")
    record Notice(
            String notice,
            @Nullable List<Day> days,
            @Nullable String text,
            @Nullable String preview) {
        String address() {
            return CalendarRequest.address(notice);
        }

        YearSheet sheet(int year) {
            List<String> lines = new ArrayList<>();
            Fields.list("/days", days, MOST_DAYS).forEach(day -> lines.add(day.line()));
            if (text != null) {
                if (text.length() > LONGEST_SHEET) {
                    throw malformed("/text");
                }
                lines.addAll(text.replace("\uFEFF", "").lines().toList());
            }
            return YearSheet.of(year, lines);
        }

        String digest() {
            return Fields.text("/preview", preview, LONGEST_PAPER);
        }
    }

    /** A day of the notice. */
    @Schema(name = "CalendarYearNoticeDay")
    record Day(
            @Schema(format = "date") String day,
            @Schema(enumeration = {"OFF", "WORK"}) String kind,
            @Nullable String name) {
        String line() {
            return one(day) + "," + one(kind) + "," + one(name);
        }

        private static String one(@Nullable String part) {
            return part == null ? "" : part.replaceAll("[\\r\\n,]", " ");
        }
    }

    /**
     * A day as an office makes it.
     *
     * @param preview the digest that the preview answered with, if one was looked at; only of the
     *     entry
     */
    @Schema(
            name = "LocalDayEntry",
            examples =
                    """
                    {"day": "2027-03-08", "kind": "OFF", "name": "停电", "paper": "局办〔2027〕3号"}""")
    record Entry(
            LocalDate day,
            LocalDay.Effect kind,
            String name,
            String paper,
            @Nullable String preview) {
        LocalDay checked() {
            return new LocalDay(day, kind, Fields.text("/name", name, LONGEST_NAME));
        }

        String paperText() {
            return Fields.text("/paper", paper, LONGEST_PAPER);
        }

        @Nullable String digest() {
            return optionalText("/preview", preview, LONGEST_PAPER);
        }
    }

    @Schema(name = "LocalDayEnding")
    record Ending(String reason) {
        String checked() {
            return Fields.text("/reason", reason, LONGEST_PAPER);
        }
    }

    // Pages make a link of it.
    private static String address(@Nullable String notice) {
        @Nullable String given = optionalText("/notice", notice, LONGEST_ADDRESS);
        try {
            @Nullable URI address = given == null ? null : new URI(given);
            if (given != null
                    && address != null
                    && address.getHost() != null
                    && ("https".equals(address.getScheme())
                            || "http".equals(address.getScheme()))) {
                return given;
            }
        } catch (URISyntaxException e) {
            throw unreachable();
        }
        throw given == null
                ? new RefusedException(CounterRefusal.FIELD_MISSING, Map.of("pointer", "/notice"))
                : unreachable();
    }

    private static RefusedException unreachable() {
        return new RefusedException(
                CalendarRefusal.CALENDAR_NOTICE_INVALID, Map.of("pointer", "/notice"));
    }

    private static RefusedException malformed(String pointer) {
        return new RefusedException(CounterRefusal.MALFORMED, Map.of("pointer", pointer));
    }
}
