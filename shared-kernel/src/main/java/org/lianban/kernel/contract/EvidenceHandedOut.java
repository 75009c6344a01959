package org.lianban.kernel.contract;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The old office handed the listed items over to a body outside the system, which signed for them
 * on paper: their custody in the system has ended. Who signed there stands on the paper.
 *
 * @param from the old office
 * @param to the body outside
 * @param receiptOn the day on which it signed
 * @param receiptNumber of the receipt, if it has one
 * @param receiptSha256 of the receipt's scan, 64 lower-case hexadecimal digits
 * @param signedBy the two of the old office who say so
 */
public record EvidenceHandedOut(
        MatterId matterId,
        TransferId transferId,
        OfficeId from,
        OfficeId to,
        List<EvidenceId> items,
        LocalDate receiptOn,
        @Nullable String receiptNumber,
        String receiptSha256,
        List<PersonId> signedBy,
        LocalDate handedOutOn)
        implements EvidenceEvent {
    public EvidenceHandedOut {
        items = List.copyOf(items);
        signedBy = List.copyOf(signedBy);
    }
}
