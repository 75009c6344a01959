package org.lianban.casework.transfer.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.exhibit.domain.Exhibit;
import org.lianban.casework.exhibit.domain.ExhibitOnItsWay;
import org.lianban.casework.exhibit.domain.ExhibitParticulars;
import org.lianban.casework.exhibit.domain.ExhibitPosition;
import org.lianban.casework.exhibit.domain.ExhibitTransfer;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterColumn;
import org.lianban.casework.letter.domain.LetterItem;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.transfer.domain.Transfer.Moved;
import org.lianban.kernel.contract.EvidenceQuantity;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** The list of evidence that goes along with a transfer, and the receipt for what arrived. */
public final class EvidenceLetters {
    private static final String ACCEPTED = "已接收";
    private static final String LEFT_OUT = "未接收";
    private static final DateTimeFormatter PRINTED_DAY =
            DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT);

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
                        .map(item -> line(item, now))
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

    private static LetterItem line(Exhibit item, Circumstances now) {
        ExhibitParticulars said = item.particulars();
        Map<String, String> texts = particulars(item);
        put(texts, LetterColumn.SOURCE, said.source());
        put(texts, LetterColumn.COLLECTED_BY, collectors(said, now));
        put(texts, LetterColumn.COLLECTED_ON, PRINTED_DAY.format(said.collectedOn()));
        put(texts, LetterColumn.SEAL, said.sealCondition());
        put(texts, LetterColumn.STORAGE, said.storage());
        put(texts, LetterColumn.SHA256, item.sha256());
        put(texts, LetterColumn.SM3, item.sm3());
        return new LetterItem(texts);
    }

    private static LetterItem received(Exhibit item, ExhibitTransfer arrived) {
        @Nullable ExhibitOnItsWay found = arrived.item(item.id()).orElse(null);
        boolean accepted = arrived.position(item.id()) == ExhibitPosition.ACCEPTED;
        Map<String, String> texts = particulars(item);
        put(texts, LetterColumn.SHA256, found == null ? null : found.sha256());
        put(texts, LetterColumn.SM3, found == null ? null : found.sm3());
        put(texts, LetterColumn.RESULT, accepted ? ACCEPTED : LEFT_OUT);
        put(texts, LetterColumn.NOTE, found == null ? null : found.note());
        return new LetterItem(texts);
    }

    private static Map<String, String> particulars(Exhibit item) {
        ExhibitParticulars said = item.particulars();
        Map<String, String> texts = new HashMap<>();
        put(texts, LetterColumn.NUMBER, String.valueOf(item.number()));
        put(texts, LetterColumn.KIND, said.kind().title());
        put(texts, LetterColumn.FORM, said.form().titleOf(said.kind()));
        put(texts, LetterColumn.TITLE, said.title());
        put(texts, LetterColumn.QUANTITY, printed(said.quantity()));
        return texts;
    }

    private static @Nullable String printed(@Nullable EvidenceQuantity quantity) {
        return quantity == null ? null : quantity.amount() + quantity.unit();
    }

    private static void put(Map<String, String> texts, LetterColumn column, @Nullable String text) {
        texts.put(column.key(), text == null ? "" : text);
    }

    private static String collectors(ExhibitParticulars said, Circumstances now) {
        return said.collectedBy().stream()
                .flatMap(id -> collector(id, said.collectedOn(), now))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> collector(PersonId id, LocalDate on, Circumstances now) {
        return now.evidence().collector(id).stream().map(person -> person.withCertificateOn(on));
    }
}
