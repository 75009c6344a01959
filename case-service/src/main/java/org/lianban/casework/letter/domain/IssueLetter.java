package org.lianban.casework.letter.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;

/**
 * Issue a letter: number, canonical content and digest in this transaction.
 *
 * @param about the transfer it belongs to, if any
 * @param fields the template's fields by the names of {@link LetterField}: {@code caseTitle},
 *     {@code reason}, {@code legalBasis}, {@code attachments}, {@code contact}, {@code designee},
 *     {@code argument} …
 * @param items the lines of a list; empty of all other letters
 */
public record IssueLetter(
        LetterId letter,
        MatterId matter,
        @Nullable TransferId about,
        LetterKind kind,
        OfficeId issuer,
        List<OfficeId> addressees,
        Map<String, String> fields,
        List<LetterItem> items)
        implements LetterOrder {
    public IssueLetter {
        addressees = List.copyOf(addressees);
        fields = Map.copyOf(fields);
        items = List.copyOf(items);
    }

    /** A letter that lists nothing. */
    public IssueLetter(
            LetterId letter,
            MatterId matter,
            @Nullable TransferId about,
            LetterKind kind,
            OfficeId issuer,
            List<OfficeId> addressees,
            Map<String, String> fields) {
        this(letter, matter, about, kind, issuer, addressees, fields, List.of());
    }

    /** The same letter with one more field. */
    public IssueLetter with(LetterField field, String text) {
        Map<String, String> more = new HashMap<>(fields);
        more.put(field.key(), text);
        return new IssueLetter(letter, matter, about, kind, issuer, addressees, more, items);
    }
}
