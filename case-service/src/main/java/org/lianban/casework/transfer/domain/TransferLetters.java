package org.lianban.casework.transfer.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    private static final List<String> ANSWER_BASIS =
            List.of("procedure-superior", "procedure-designation-time");
    private static final String REQUIRED_OF_ALL = "依法调查处理。";
    private static final String ASKED = "报请你局管辖或者指定其他机关管辖";

    private TransferLetters() {}

    /** The letter that a matter goes with, as it would go out. */
    public static IssueLetter of(TransferTerms terms, LetterId letter, Circumstances now) {
        Map<String, String> fields = fields(terms, now);
        fields.put("legalBasis", terms.legalBasis());
        LetterKind kind =
                switch (terms.way()) {
                    case TRANSFER -> LetterKind.TRANSFER_LETTER;
                    case ASSIGNMENT -> LetterKind.ASSIGNMENT_NOTICE;
                    case TAKING_UP -> LetterKind.TAKING_UP_DECISION;
                    case REQUEST -> LetterKind.DESIGNATION_REQUEST;
                };
        fields.put(terms.way() == TransferWay.REQUEST ? "argument" : "reason", terms.reason());
        switch (terms.way()) {
            case TRANSFER -> SelectionLetters.put(fields, terms, now);
            case ASSIGNMENT -> {
                @Nullable String required = terms.selectionNote();
                fields.put("requirement", required == null ? REQUIRED_OF_ALL : required);
                SelectionLetters.put(fields, terms, now);
            }
            case REQUEST -> {
                fields.put("requirement", ASKED);
                SelectionLetters.put(fields, terms, now);
            }
            // What the file is, whoever has it says when it hands it over.
            case TAKING_UP -> {}
        }
        return letter(terms, letter, kind, terms.issuer(), List.of(terms.addressee()), fields);
    }

    static IssueLetter receipt(
            TransferTerms terms, OfficeId signing, LetterId letter, Circumstances now) {
        Map<String, String> fields = fields(terms, now);
        fields.put("receivedBy", now.nameOf(signing) + " " + now.by().label());
        OfficeId other = signing.equals(terms.from()) ? terms.to() : terms.from();
        return letter(terms, letter, LetterKind.RECEIPT, signing, List.of(other), fields);
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
        List<String> basis = terms.way() == TransferWay.REQUEST ? ANSWER_BASIS : DESIGNATION_BASIS;
        fields.put("legalBasis", now.laws().printed(basis, now.on()));
        OfficeId superior = designated.before().before().superior();
        return letter(
                terms,
                letter,
                LetterKind.DESIGNATION_NOTICE,
                superior,
                Stream.of(terms.from(), terms.to(), designated.designee())
                        .filter(office -> !office.equals(superior))
                        .distinct()
                        .toList(),
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
