package org.lianban.casework.transfer.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.transfer.domain.Transfer.Designated;
import org.lianban.casework.transfer.domain.Transfer.Objected;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.OfficeId;

/** The letters of a transfer, with the fields their templates ask for. */
public final class TransferLetters {
    private static final List<String> REQUEST_BASIS = List.of("procedure-transfer");
    private static final List<String> DESIGNATION_BASIS =
            List.of("procedure-transfer", "procedure-designation-time");

    private TransferLetters() {}

    /** The transfer letter (案件移送函) as it would go out. */
    public static IssueLetter transferLetter(
            TransferTerms terms, LetterId letter, Circumstances now) {
        Map<String, String> fields = fields(terms, now);
        fields.put("reason", terms.reason());
        fields.put("legalBasis", terms.legalBasis());
        SelectionLetters.put(fields, terms, now);
        return letter(
                terms,
                letter,
                LetterKind.TRANSFER_LETTER,
                terms.from(),
                List.of(terms.to()),
                fields);
    }

    static IssueLetter receipt(
            TransferTerms terms, OfficeId signing, LetterId letter, Circumstances now) {
        Map<String, String> fields = fields(terms, now);
        fields.put("receivedBy", now.nameOf(signing) + " " + now.by().label());
        return letter(terms, letter, LetterKind.RECEIPT, signing, List.of(terms.from()), fields);
    }

    static IssueLetter designationRequest(
            Objected objected, OfficeId superior, LetterId letter, Circumstances now) {
        TransferTerms terms = objected.terms();
        Map<String, String> fields = fields(terms, now);
        fields.put("reason", terms.reason());
        fields.put("argument", objected.argument());
        fields.put("otherOffice", now.nameOf(terms.from()));
        fields.put("legalBasis", now.laws().printed(REQUEST_BASIS, now.on()));
        return letter(
                terms,
                letter,
                LetterKind.DESIGNATION_REQUEST,
                terms.to(),
                List.of(superior),
                fields);
    }

    static IssueLetter designationNotice(
            Designated designated, LetterId letter, Circumstances now) {
        TransferTerms terms = designated.terms();
        Map<String, String> fields = fields(terms, now);
        fields.put("reason", designated.reason());
        fields.put("designee", now.nameOf(designated.designee()));
        fields.put("legalBasis", now.laws().printed(DESIGNATION_BASIS, now.on()));
        return letter(
                terms,
                letter,
                LetterKind.DESIGNATION_NOTICE,
                designated.before().before().superior(),
                Stream.of(terms.from(), terms.to(), designated.designee()).distinct().toList(),
                fields);
    }

    private static Map<String, String> fields(TransferTerms terms, Circumstances now) {
        Map<String, String> fields = new HashMap<>();
        fields.put("caseTitle", now.matter().title());
        fields.put("contact", now.by().label());
        List<String> attachments = new ArrayList<>(terms.attachments());
        if (!terms.isWithoutEvidence()) {
            attachments.add(EvidenceLetters.titleOfList(terms));
        }
        attachments.addAll(SelectionLetters.attachments(terms, now));
        if (!attachments.isEmpty()) {
            fields.put("attachments", String.join("\n", attachments));
        }
        return fields;
    }

    private static IssueLetter letter(
            TransferTerms terms,
            LetterId letter,
            LetterKind kind,
            OfficeId issuer,
            List<OfficeId> addressees,
            Map<String, String> fields) {
        return IssueLetter.toOffices(
                letter, terms.matter(), terms.id(), kind, issuer, addressees, fields, List.of());
    }
}
