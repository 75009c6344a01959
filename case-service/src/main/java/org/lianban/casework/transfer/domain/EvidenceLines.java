package org.lianban.casework.transfer.domain;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.exhibit.domain.Exhibit;
import org.lianban.casework.exhibit.domain.ExhibitParticulars;
import org.lianban.casework.letter.domain.LetterColumn;
import org.lianban.casework.letter.domain.LetterItem;
import org.lianban.casework.office.domain.Person;
import org.lianban.kernel.contract.EvidenceQuantity;
import org.lianban.kernel.contract.PersonId;

/** How an item of evidence stands on a list that goes along with a letter (证据材料移送清单). */
public final class EvidenceLines {
    private static final DateTimeFormatter PRINTED_DAY =
            DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.ROOT);

    private EvidenceLines() {}

    /**
     * @param people who collected it, with their certificates
     */
    public static LetterItem line(Exhibit item, Function<PersonId, Optional<Person>> people) {
        ExhibitParticulars said = item.particulars();
        Map<String, String> texts = particulars(item);
        put(texts, LetterColumn.SOURCE, said.source());
        put(
                texts,
                LetterColumn.COLLECTED_BY,
                said.collectedBy().stream()
                        .flatMap(id -> people.apply(id).stream())
                        .map(person -> person.withCertificateOn(said.collectedOn()))
                        .collect(Collectors.joining("\n")));
        put(texts, LetterColumn.COLLECTED_ON, PRINTED_DAY.format(said.collectedOn()));
        put(texts, LetterColumn.SEAL, said.sealCondition());
        put(texts, LetterColumn.STORAGE, said.storage());
        put(texts, LetterColumn.SHA256, item.sha256());
        put(texts, LetterColumn.SM3, item.sm3());
        return new LetterItem(texts);
    }

    static Map<String, String> particulars(Exhibit item) {
        ExhibitParticulars said = item.particulars();
        Map<String, String> texts = new HashMap<>();
        put(texts, LetterColumn.NUMBER, String.valueOf(item.number()));
        put(texts, LetterColumn.KIND, said.kind().title());
        put(texts, LetterColumn.FORM, said.form().titleOf(said.kind()));
        put(texts, LetterColumn.TITLE, said.title());
        put(texts, LetterColumn.QUANTITY, printed(said.quantity()));
        return texts;
    }

    static void put(Map<String, String> texts, LetterColumn column, @Nullable String text) {
        texts.put(column.key(), text == null ? "" : text);
    }

    private static @Nullable String printed(@Nullable EvidenceQuantity quantity) {
        return quantity == null ? null : quantity.amount() + quantity.unit();
    }
}
