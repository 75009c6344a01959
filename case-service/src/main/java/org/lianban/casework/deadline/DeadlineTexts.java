package org.lianban.casework.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.deadline.domain.DueChip;
import org.lianban.casework.deadline.domain.ExplainedDay;
import org.lianban.casework.deadline.domain.SheetFault;
import org.lianban.kernel.counter.Occasion;

/** What officers read about days and limits, in both languages. */
@ApplicationScoped
class DeadlineTexts {
    private static final int MINUTES_OF_AN_HOUR = 60;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(Occasion.ZONE);

    private final Properties chinese = read("deadline/texts_zh.properties");
    private final Properties english = read("deadline/texts_en.properties");

    String day(ExplainedDay day, Locale language) {
        String text =
                sentence(day.because().name(), language)
                        .replace("{number}", String.valueOf(day.number()));
        return day.assumed()
                ? text
                        + sentence("ASSUMED", language)
                                .replace("{year}", String.valueOf(day.date().getYear()))
                : text;
    }

    /**
     * How long there still is, {@code 还有 4 个工作日,至 7月29日}; of a limit of hours, {@code 还有 5 小时 20
     * 分,至 7月29日 15:00}.
     */
    String chip(DueChip chip, Instant now, boolean provisional, Locale language) {
        String text = sentence(key(chip, now), language);
        for (Map.Entry<String, String> particular : particulars(chip).entrySet()) {
            text = text.replace(particular.getKey(), particular.getValue());
        }
        return provisional ? text + sentence("PROVISIONAL", language) : text;
    }

    private static Map<String, String> particulars(DueChip chip) {
        Map<String, String> particulars =
                new HashMap<>(
                        Map.of(
                                "{left}", String.valueOf(chip.workingDaysLeft()),
                                "{month}", String.valueOf(chip.until().getMonthValue()),
                                "{day}", String.valueOf(chip.until().getDayOfMonth()),
                                "{date}", chip.until().toString()));
        @Nullable Instant at = chip.at();
        @Nullable Integer minutes = chip.minutesLeft();
        if (at != null && minutes != null) {
            particulars.put("{time}", TIME.format(at));
            particulars.put("{hours}", String.valueOf(minutes / MINUTES_OF_AN_HOUR));
            particulars.put("{minutes}", String.valueOf(minutes % MINUTES_OF_AN_HOUR));
        }
        return particulars;
    }

    /** Why a line of a year's sheet cannot stand. */
    String fault(SheetFault fault, int year, Locale language) {
        return sentence(fault.why().name(), language).replace("{year}", String.valueOf(year));
    }

    String outcome(Outcome outcome, Locale language) {
        return sentence(outcome.name(), language);
    }

    private static String key(DueChip chip, Instant now) {
        boolean inHours = chip.at() != null;
        return switch (chip.colour()) {
            case OVERDUE -> inHours ? "OVERDUE_HOURS" : "OVERDUE";
            case STILL -> inHours ? "STILL_HOURS" : "STILL";
            case CALM, AMBER, RED -> {
                boolean today = LocalDate.ofInstant(now, Occasion.ZONE).equals(chip.until());
                yield inHours ? "LEFT_HOURS" : today ? "TODAY" : "LEFT";
            }
        };
    }

    private String sentence(String key, Locale language) {
        Properties texts = language.getLanguage().equals("en") ? english : chinese;
        return texts.getProperty(key, key);
    }

    private static Properties read(String name) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        Properties texts = new Properties();
        try (InputStream in = loader.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not packaged: " + name);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be read: " + name, e);
        }
    }
}
