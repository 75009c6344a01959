package org.lianban.casework.letterdraft.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.Addressing;
import org.lianban.casework.letter.domain.LetterField;
import org.lianban.casework.letter.domain.LetterForm;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Refusal;

/** What a letter's text may be refused for: while it is written, and before it goes out. */
public final class LetterTexts {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?");

    private LetterTexts() {}

    /** What is wrong with that which is there; what is missing can still be written. */
    static Optional<Closed> unfit(
            LetterKind kind, LetterText text, LetterDraftSituation situation) {
        return misaddressed(kind.form(), text, situation)
                .or(() -> misreferred(kind.form(), text, situation))
                .or(() -> misfilled(kind.form(), text))
                .or(() -> implausible(kind, text, situation))
                .or(
                        () ->
                                kind.form().hasItems() || text.items().isEmpty()
                                        ? Optional.empty()
                                        : at("/items", LetterDraftRefusal.LETTER_FIELD_UNKNOWN));
    }

    /** What it lacks to be printed. */
    public static Optional<Closed> missing(LetterKind kind, LetterText text) {
        LetterForm form = kind.form();
        List<String> unsaid =
                form.required().stream()
                        .filter(needed -> !text.says(needed))
                        .map(LetterTexts::pointer)
                        .toList();
        if (!unsaid.isEmpty()) {
            return Optional.of(
                    new Closed(LetterDraftRefusal.LETTER_FIELD_MISSING, Refusal.at(unsaid)));
        }
        if (form.addressing() == Addressing.OFFICES && text.addressees().isEmpty()) {
            return at("/addressees", LetterDraftRefusal.LETTER_ADDRESSEE_MISSING);
        }
        return form.hasItems() && text.items().isEmpty()
                ? at("/items", LetterDraftRefusal.LETTER_ITEMS_MISSING)
                : Optional.empty();
    }

    private static Optional<Closed> misaddressed(
            LetterForm form, LetterText text, LetterDraftSituation situation) {
        if (form.addressing() != Addressing.OFFICES && !text.addressees().isEmpty()) {
            return at("/addressees", LetterDraftRefusal.LETTER_FIELD_UNKNOWN);
        }
        for (OfficeId office : text.addressees()) {
            if (situation.offices().find(office).isEmpty()) {
                return at("/addressees", LetterDraftRefusal.OFFICE_UNKNOWN);
            }
        }
        return Optional.empty();
    }

    private static Optional<Closed> misreferred(
            LetterForm form, LetterText text, LetterDraftSituation situation) {
        @Nullable LetterId other = text.refersTo();
        if (other == null) {
            return Optional.empty();
        }
        if (form.otherLetter().isEmpty()) {
            return at("/refersTo", LetterDraftRefusal.LETTER_FIELD_UNKNOWN);
        }
        return situation.letters().contains(other)
                ? Optional.empty()
                : at("/refersTo", LetterDraftRefusal.LETTER_REFERRED_UNKNOWN);
    }

    private static Optional<Closed> misfilled(LetterForm form, LetterText text) {
        for (String key : text.fields().keySet()) {
            if (form.fields().noneMatch(field -> field.key().equals(key))) {
                return at("/fields/" + key, LetterDraftRefusal.LETTER_FIELD_UNKNOWN);
            }
        }
        return form.fields()
                .filter(text::says)
                .filter(field -> !isReadable(field, text.field(field)))
                .findFirst()
                .flatMap(field -> at(pointer(field), LetterDraftRefusal.LETTER_DAY_MALFORMED));
    }

    private static boolean isReadable(LetterField field, String written) {
        try {
            return switch (field.sort()) {
                case DAY -> DAY.matcher(written).matches() && day(written) != null;
                case MOMENT -> MOMENT.matcher(written).matches() && moment(written) != null;
                case LINE, TEXT, LINES -> true;
            };
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Optional<Closed> implausible(
            LetterKind kind, LetterText text, LetterDraftSituation situation) {
        return Stream.concat(future(kind, text, situation), reversed(text))
                .findFirst()
                .flatMap(field -> at(pointer(field), LetterDraftRefusal.LETTER_DAY_IMPLAUSIBLE))
                .or(() -> unfitTerm(text, situation));
    }

    // Whoever gets the letter needs a day to do it on, and a term that ends on a day off goes on
    // to the next working day (程序规定80): the letter names the day on which it ends.
    private static Optional<Closed> unfitTerm(LetterText text, LetterDraftSituation situation) {
        if (!text.says(LetterField.DUE_ON)) {
            return Optional.empty();
        }
        LocalDate due = day(text.field(LetterField.DUE_ON));
        if (!due.isAfter(situation.today())) {
            return at(pointer(LetterField.DUE_ON), LetterDraftRefusal.LETTER_TERM_TOO_SHORT);
        }
        LocalDate moved = situation.calendar().roll(due);
        return moved.equals(due)
                ? Optional.empty()
                : Optional.of(
                        new Closed(
                                LetterDraftRefusal.LETTER_TERM_ENDS_ON_DAY_OFF,
                                Map.of(
                                        "day",
                                        moved.toString(),
                                        Closed.POINTER,
                                        pointer(LetterField.DUE_ON))));
    }

    // What is said to have happened has happened by now.
    private static Stream<LetterField> future(
            LetterKind kind, LetterText text, LetterDraftSituation situation) {
        Stream<LetterField> moments =
                Stream.of(LetterField.BEGUN_AT, LetterField.ENDED_AT)
                        .filter(text::says)
                        .filter(field -> moment(text.field(field)).isAfter(situation.hour()));
        Stream<LetterField> days =
                Stream.of(LetterField.FOUND_ON, LetterField.FROM)
                        .filter(text::says)
                        .filter(
                                field ->
                                        field == LetterField.FOUND_ON || LetterDraft.isRecord(kind))
                        .filter(field -> day(text.field(field)).isAfter(situation.today()));
        return Stream.concat(moments, days);
    }

    private static Stream<LetterField> reversed(LetterText text) {
        boolean ended =
                text.says(LetterField.BEGUN_AT)
                        && text.says(LetterField.ENDED_AT)
                        && moment(text.field(LetterField.ENDED_AT))
                                .isBefore(moment(text.field(LetterField.BEGUN_AT)));
        boolean over =
                text.says(LetterField.FROM)
                        && text.says(LetterField.UNTIL)
                        && day(text.field(LetterField.UNTIL))
                                .isBefore(day(text.field(LetterField.FROM)));
        return Stream.concat(
                ended ? Stream.of(LetterField.ENDED_AT) : Stream.empty(),
                over ? Stream.of(LetterField.UNTIL) : Stream.empty());
    }

    static LocalDate day(String written) {
        return LocalDate.parse(written);
    }

    static LocalDateTime moment(String written) {
        return LocalDateTime.parse(written);
    }

    static String pointer(LetterField field) {
        return "/fields/" + field.key();
    }

    static Optional<Closed> at(String pointer, LetterDraftRefusal refusal) {
        return Optional.of(Closed.at(pointer, refusal));
    }
}
