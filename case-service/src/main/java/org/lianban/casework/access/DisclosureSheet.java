package org.lianban.casework.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.FieldClass;
import org.lianban.kernel.counter.CallerLanguage;

/**
 * A disclosure report as a file: first when the office could see the matter, and by some of its
 * people alone, then what it opened.
 */
@ApplicationScoped
class DisclosureSheet {
    private final ReadingSheet sheet;
    private final ReadingWords words;
    private final DisclosureWords own;
    private final CallerLanguage language;

    DisclosureSheet(
            ReadingSheet sheet, ReadingWords words, DisclosureWords own, CallerLanguage language) {
        this.sheet = sheet;
        this.words = words;
        this.own = own;
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
        for (DisclosureView.Circle circle : report.circles()) {
            lines.addAll(circle(circle, locale));
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

    private List<List<String>> circle(DisclosureView.Circle circle, Locale locale) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(
                List.of(
                        own.circle(circle.decidedBy().name(), locale),
                        circle.from().toString(),
                        day(circle.until()),
                        own.seats(circle.seats(), locale),
                        "",
                        ""));
        @Nullable List<DisclosureView.CircleMember> named = circle.named();
        if (named == null) {
            lines.add(
                    List.of(
                            own.member(locale),
                            circle.from().toString(),
                            day(circle.until()),
                            own.untold(locale),
                            "",
                            ""));
            return lines;
        }
        for (DisclosureView.CircleMember member : named) {
            lines.add(
                    List.of(
                            own.member(locale),
                            member.from().toString(),
                            day(member.until()),
                            ReadingWords.name(member.person(), locale),
                            "",
                            ""));
        }
        return lines;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
