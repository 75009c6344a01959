package org.lianban.casework.dispute.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.dispute.domain.Dispute.Agreed;
import org.lianban.casework.dispute.domain.Dispute.ReportedUp;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterField;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.kernel.contract.LetterId;

/**
 * The letters of a dispute: the minutes of an agreement, and the request to the common superior.
 */
public final class DisputeLetters {
    private static final List<String> BASIS = List.of("procedure-dispute");

    private DisputeLetters() {}

    /**
     * What the two said and agreed (管辖权争议协商纪要), kept by the office that writes the matter; also as
     * it would be, before the other agrees.
     */
    public static IssueLetter minutes(Agreed agreed, DisputeSituation now) {
        DisputeTerms terms = agreed.terms();
        Conclusion conclusion = agreed.conclusion();
        Map<String, String> fields = new HashMap<>();
        put(fields, LetterField.CASE_TITLE, now.matter().title());
        put(fields, LetterField.HELD_AT, conclusion.heldAt().toString());
        put(fields, LetterField.PRESENT, conclusion.present());
        put(fields, LetterField.POSITIONS, positions(agreed, now));
        put(
                fields,
                LetterField.CONCLUSIONS,
                "本案由" + now.nameOf(conclusion.competent()) + "管辖。\n" + conclusion.text());
        put(fields, LetterField.LEGAL_BASIS, now.laws().printed(BASIS, now.on()));
        @Nullable String place = conclusion.place();
        if (place != null) {
            put(fields, LetterField.PLACE, place);
        }
        return IssueLetter.toOffices(
                agreed.minutes(),
                terms.matter(),
                null,
                LetterKind.DISPUTE_MINUTES,
                terms.raisedBy(),
                List.of(terms.counterpart()),
                fields,
                List.of());
    }

    private static String positions(Dispute dispute, DisputeSituation now) {
        return dispute.positions().stream()
                .map(
                        position ->
                                now.nameOf(position.office())
                                        + "认为应由"
                                        + now.nameOf(position.competent())
                                        + "管辖："
                                        + position.argument().replace('\n', ' '))
                .collect(Collectors.joining("\n"));
    }

    /** Asks the common superior to designate (关于指定管辖的请示), by whichever of the two reports. */
    static IssueLetter request(ReportedUp reported, LetterId letter, DisputeSituation now) {
        DisputeTerms terms = reported.terms();
        Map<String, String> fields = new HashMap<>();
        put(fields, LetterField.CASE_TITLE, now.matter().title());
        put(fields, LetterField.OTHER_OFFICE, now.nameOf(terms.other(reported.by())));
        put(fields, LetterField.ARGUMENT, positions(reported, now));
        put(fields, LetterField.CONTACT, now.by().label());
        put(fields, LetterField.LEGAL_BASIS, now.laws().printed(BASIS, now.on()));
        return IssueLetter.toOffices(
                letter,
                terms.matter(),
                reported.transfer(),
                LetterKind.DESIGNATION_REQUEST,
                reported.by(),
                List.of(reported.superior()),
                fields,
                List.of());
    }

    private static void put(Map<String, String> fields, LetterField field, String text) {
        fields.put(field.key(), text);
    }
}
