package org.lianban.casework.casefile.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lianban.casework.casefile.domain.CasefileCommand.OrderStop;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterField;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letter.domain.Remedies;

/** The order to correct or to stop (责令改正通知书, form 33). */
final class CorrectionLetters {
    private CorrectionLetters() {}

    static IssueLetter order(Casefile file, OrderStop.Issuing said, Situation situation) {
        Wording wording = said.wording();
        Map<String, String> fields = new HashMap<>();
        fields.put(LetterField.ADDRESSED_TO.key(), Objects.requireNonNull(wording.party()));
        fields.put(LetterField.CASE_TITLE.key(), situation.matter().title());
        fields.put(LetterField.FACTS.key(), said.facts());
        fields.put(LetterField.LEGAL_BASIS.key(), wording.provisions());
        fields.put(LetterField.REQUIREMENT.key(), said.what());
        fields.put(
                LetterField.REMEDIES.key(),
                Remedies.ofNotice(situation.offices().office(file.office()).name()));
        fields.put(LetterField.CONTACT.key(), situation.caller().label());
        String code = wording.partyCode();
        if (code != null) {
            fields.put(LetterField.PARTY_CODE.key(), code);
        }
        return IssueLetter.toNoOffice(
                said.letter(),
                file.matter(),
                null,
                LetterKind.CORRECTION_ORDER,
                file.office(),
                fields,
                List.of());
    }
}
