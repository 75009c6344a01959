package org.lianban.casework.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.FieldClass;
import org.lianban.kernel.counter.CallerLanguage;

/**
 * A disclosure report as a file: first when the office could see the matter, then what it opened.
 */
@ApplicationScoped
class DisclosureSheet {
    private final ReadingSheet sheet;
    private final ReadingWords words;
    private final CallerLanguage language;

    DisclosureSheet(ReadingSheet sheet, ReadingWords words, CallerLanguage language) {
        this.sheet = sheet;
        this.words = words;
        this.language = language;
    }

    private String fieldClass(DisclosureView.Interval interval, Locale locale) {
        @Nullable FieldClass shown = interval.fieldClass();
        return shown == null ? "" : words.word("class." + shown.name(), locale);
    }

    Response answer(DisclosureView report) {
        Locale locale = language.locale();
        List<List<String>> lines = new ArrayList<>();
        lines.add(
                Stream.of("what", "from", "until", "person", "operation", "object")
                        .map(column -> words.word("column." + column, locale))
                        .toList());
        for (DisclosureView.Interval interval : report.intervals()) {
            lines.add(
                    List.of(
                            words.word("line.sight", locale),
                            ReadingSheet.moment(interval.from()),
                            ReadingSheet.moment(interval.until()),
                            interval.onAccountOf().name(),
                            interval.words(),
                            fieldClass(interval, locale)));
        }
        for (DisclosureView.Exclusion exclusion : report.excluded()) {
            lines.add(
                    List.of(
                            words.word("line.exclusion", locale),
                            ReadingSheet.moment(exclusion.from()),
                            ReadingSheet.moment(exclusion.until()),
                            ReadingWords.name(exclusion.person(), locale),
                            "",
                            ""));
        }
        for (DisclosureView.Opening opening : report.items()) {
            lines.add(
                    List.of(
                            words.word("outcome." + opening.outcome().name(), locale),
                            ReadingSheet.moment(opening.at()),
                            "",
                            ReadingWords.name(opening.person(), locale),
                            opening.words(),
                            words.object(opening.object(), locale)));
        }
        String name =
                String.join(
                        " ",
                        words.word("file.disclosure", locale),
                        report.number(),
                        report.office().name(),
                        report.from().toString(),
                        report.to().toString());
        return sheet.answer(name, lines);
    }
}
