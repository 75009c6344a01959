package org.lianban.casework.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.ReadingPage.Line;
import org.lianban.casework.office.PersonLabel;
import org.lianban.kernel.counter.CallerLanguage;

/** The log of readings as a file. */
@ApplicationScoped
class AuditSheet {
    private final ReadingSheet sheet;
    private final ReadingWords words;
    private final CallerLanguage language;

    AuditSheet(ReadingSheet sheet, ReadingWords words, CallerLanguage language) {
        this.sheet = sheet;
        this.words = words;
        this.language = language;
    }

    Response answer(List<Line> readings) {
        Locale locale = language.locale();
        List<List<String>> lines = new ArrayList<>();
        lines.add(
                Stream.of(
                                "at",
                                "office",
                                "person",
                                "outcome",
                                "operation",
                                "code",
                                "number",
                                "object",
                                "problem",
                                "purpose",
                                "reasons")
                        .map(column -> words.word("column." + column, locale))
                        .toList());
        readings.forEach(line -> lines.add(cells(line, locale)));
        return sheet.answer(words.word("file.readings", locale), lines);
    }

    private List<String> cells(Line line, Locale locale) {
        DisclosureView.@Nullable Named office = line.office();
        @Nullable PersonLabel person = line.person();
        return List.of(
                ReadingSheet.moment(line.at()),
                office == null ? "" : office.name(),
                person == null ? text(line.agency()) : ReadingWords.name(person, locale),
                words.word("outcome." + line.outcome().name(), locale),
                line.words(),
                line.operation(),
                text(line.number()),
                words.object(line.object(), locale),
                text(line.problem()),
                text(line.purpose()),
                line.reasons().stream()
                        .map(reason -> words.reason(reason, locale))
                        .collect(Collectors.joining(words.word("separator", locale))));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
