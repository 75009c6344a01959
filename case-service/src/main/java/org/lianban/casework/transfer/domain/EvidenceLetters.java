package org.lianban.casework.transfer.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.exhibit.domain.Exhibit;
import org.lianban.casework.exhibit.domain.ExhibitOnItsWay;
import org.lianban.casework.exhibit.domain.ExhibitPosition;
import org.lianban.casework.exhibit.domain.ExhibitTransfer;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterColumn;
import org.lianban.casework.letter.domain.LetterItem;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.transfer.domain.Transfer.Moved;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.OfficeId;

/** The list of evidence that goes along with a transfer, and the receipt for what arrived. */
public final class EvidenceLetters {
    private static final String ACCEPTED = "已接收";
    private static final String LEFT_OUT = "未接收";

    private EvidenceLetters() {}

    /** The list (证据材料移送清单) as it would go out. */
    public static IssueLetter list(TransferTerms terms, LetterId letter, Circumstances now) {
        return IssueLetter.toOffices(
                letter,
                terms.matter(),
                terms.id(),
                LetterKind.EVIDENCE_LIST,
                terms.from(),
                List.of(terms.to()),
                fields(terms, terms.to(), now),
                terms.evidence().stream()
                        .map(now.evidence()::listed)
                        .map(item -> EvidenceLines.line(item, now.evidence()::collector))
                        .toList());
    }

    /** The receipt (证据接收回执) for what the new office has signed for. */
    static IssueLetter receipt(Moved moved, LetterId letter, Circumstances now) {
        TransferTerms terms = moved.terms();
        ExhibitTransfer arrived = now.evidence().of(terms.id());
        return IssueLetter.toOffices(
                letter,
                terms.matter(),
                terms.id(),
                LetterKind.EVIDENCE_RECEIPT,
                moved.holder(),
                List.of(terms.from()),
                fields(terms, moved.holder(), now),
                terms.evidence().stream()
                        .map(now.evidence()::listed)
                        .map(item -> received(item, arrived))
                        .toList());
    }

    /** How the transfer letter names the list among its attachments. */
    static String titleOfList(TransferTerms terms) {
        return LetterKind.EVIDENCE_LIST.title() + "（共" + terms.evidence().size() + "项）";
    }

    private static Map<String, String> fields(
            TransferTerms terms, OfficeId receiver, Circumstances now) {
        return Map.of(
                "caseTitle",
                now.matter().title(),
                "contact",
                now.by().label(),
                "sender",
                now.nameOf(terms.from()),
                "receiver",
                now.nameOf(receiver));
    }

    private static LetterItem received(Exhibit item, ExhibitTransfer arrived) {
        @Nullable ExhibitOnItsWay found = arrived.item(item.id()).orElse(null);
        boolean accepted = arrived.position(item.id()) == ExhibitPosition.ACCEPTED;
        Map<String, String> texts = EvidenceLines.particulars(item);
        EvidenceLines.put(texts, LetterColumn.SHA256, found == null ? null : found.sha256());
        EvidenceLines.put(texts, LetterColumn.SM3, found == null ? null : found.sm3());
        EvidenceLines.put(texts, LetterColumn.RESULT, accepted ? ACCEPTED : LEFT_OUT);
        EvidenceLines.put(texts, LetterColumn.NOTE, found == null ? null : found.note());
        return new LetterItem(texts);
    }
}
