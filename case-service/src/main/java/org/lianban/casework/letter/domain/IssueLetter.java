package org.lianban.casework.letter.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.Order;

/**
 * Issue a letter: number, canonical content and digest in this transaction.
 *
 * @param about the transfer it belongs to, if any
 * @param fields the template's fields by the names of {@link LetterField}: {@code caseTitle},
 *     {@code reason}, {@code legalBasis}, {@code attachments}, {@code contact}, {@code designee},
 *     {@code argument} …
 */
public record IssueLetter(
        LetterId letter,
        MatterId matter,
        @Nullable TransferId about,
        LetterKind kind,
        OfficeId issuer,
        List<OfficeId> addressees,
        Map<String, String> fields)
        implements Order {
    public IssueLetter {
        addressees = List.copyOf(addressees);
        fields = Map.copyOf(fields);
    }
}
