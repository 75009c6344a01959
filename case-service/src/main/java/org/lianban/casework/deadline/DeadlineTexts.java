package org.lianban.casework.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.deadline.domain.DueChip;
import org.lianban.casework.deadline.domain.ExplainedDay;

/** What officers read about days and limits, in both languages. */
@ApplicationScoped
class DeadlineTexts {
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

    /** How long there still is, {@code 还有 4 个工作日,至 7月29日}. */
    String chip(DueChip chip, LocalDate today, boolean provisional, Locale language) {
        String text = sentence(key(chip, today), language);
        for (Map.Entry<String, String> particular :
                Map.of(
                                "{left}", String.valueOf(chip.workingDaysLeft()),
                                "{month}", String.valueOf(chip.until().getMonthValue()),
                                "{day}", String.valueOf(chip.until().getDayOfMonth()),
                                "{date}", chip.until().toString())
                        .entrySet()) {
            text = text.replace(particular.getKey(), particular.getValue());
        }
        return provisional ? text + sentence("PROVISIONAL", language) : text;
    }

    String outcome(Outcome outcome, Locale language) {
        return sentence(outcome.name(), language);
    }

    private static String key(DueChip chip, LocalDate today) {
        return switch (chip.colour()) {
            case OVERDUE -> "OVERDUE";
            case STILL -> "STILL";
            case CALM, AMBER, RED -> today.equals(chip.until()) ? "TODAY" : "LEFT";
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
