package org.lianban.casework.letterdraft.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lianban.casework.lead.domain.OfficersCounted;
import org.lianban.casework.letter.domain.LetterField;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.office.domain.Certificate;
import org.lianban.casework.office.domain.Person;
import org.lianban.kernel.contract.OfficeId;

/**
 * Who a record says has acted: two officers at least, whose certificates were valid on its day
 * (程序规定22). They are known by the numbers of their certificates, one in a line.
 */
final class RecordOfficers {
    private RecordOfficers() {}

    /** Why those named do not bear the record. */
    static Optional<Closed> unfit(
            LetterKind kind, LetterText text, LetterDraftSituation situation) {
        if (!LetterDraft.isRecord(kind) || !kind.form().prints(LetterField.OFFICERS)) {
            return Optional.empty();
        }
        List<Optional<Person>> lines =
                text.field(LetterField.OFFICERS)
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> officer(line, situation.colleagues()))
                        .toList();
        String pointer = LetterTexts.pointer(LetterField.OFFICERS);
        // What is printed binds whom it names: nobody stands there unknown.
        if (lines.stream().anyMatch(Optional::isEmpty)) {
            return LetterTexts.at(pointer, LetterDraftRefusal.RECORD_OFFICER_UNKNOWN);
        }
        List<Person> named = lines.stream().flatMap(Optional::stream).distinct().toList();
        OfficeId office = situation.matter().writingOffice();
        Optional<Map<String, String>> recused =
                OfficersCounted.recused(named, situation.recused(), office);
        if (recused.isPresent()) {
            return Optional.of(
                    new Closed(
                            LetterDraftRefusal.PERSON_RECUSED,
                            OfficersCounted.at(pointer, recused.orElseThrow())));
        }
        LocalDate on = day(text, situation);
        OfficersCounted counted = OfficersCounted.of(named, office, on);
        return counted.areEnough()
                ? Optional.empty()
                : Optional.of(
                        new Closed(
                                LetterDraftRefusal.OFFICER_MIN_TWO, counted.particulars(pointer)));
    }

    /** The day on which what it records was done. */
    private static LocalDate day(LetterText text, LetterDraftSituation situation) {
        if (text.says(LetterField.BEGUN_AT)) {
            return LetterTexts.moment(text.field(LetterField.BEGUN_AT)).toLocalDate();
        }
        return text.says(LetterField.FROM)
                ? LetterTexts.day(text.field(LetterField.FROM))
                : situation.today();
    }

    // A number may begin like another one: the longest that stands there whole is meant.
    private static Optional<Person> officer(String line, List<Person> colleagues) {
        return colleagues.stream()
                .flatMap(
                        one ->
                                one.certificates().stream()
                                        .map(Certificate::number)
                                        .filter(number -> stands(number, line))
                                        .map(number -> new Found(one, number)))
                .max(Comparator.comparingInt(found -> found.number().length()))
                .map(Found::person);
    }

    private static boolean stands(String number, String line) {
        return Pattern.compile("(?<![0-9A-Za-z])" + Pattern.quote(number) + "(?![0-9A-Za-z])")
                .matcher(line)
                .find();
    }

    private record Found(Person person, String number) {}
}
