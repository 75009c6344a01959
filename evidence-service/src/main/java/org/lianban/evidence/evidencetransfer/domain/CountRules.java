package org.lianban.evidence.evidencetransfer.domain;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransferCommand.Differs;
import org.lianban.evidence.item.domain.Quantity;

/**
 * How much came of what the list counts. A receiver who finds another quantity says which, in the
 * list's unit: the item is shown with it from then on, and not only in a note.
 */
final class CountRules {
    private CountRules() {}

    /** Why the difference is not said completely. */
    static Optional<Closed> incomplete(@Nullable Differs seen, @Nullable Quantity listed) {
        if (seen == null || seen.kind() != DiscrepancyKind.QUANTITY) {
            return Optional.empty();
        }
        String amount = seen.amount();
        if (listed == null) {
            return amount == null
                    ? Optional.empty()
                    : because(EvidenceTransferRefusal.EVIDENCE_NOT_COUNTED);
        }
        return amount == null || isSame(amount, listed)
                ? because(EvidenceTransferRefusal.EVIDENCE_COUNT_MISSING)
                : Optional.empty();
    }

    static @Nullable Quantity counted(Differs seen, @Nullable Quantity listed) {
        String amount = seen.amount();
        return amount == null || listed == null ? null : new Quantity(amount, listed.unit());
    }

    // 120.0 is no other amount than 120.
    private static boolean isSame(String amount, Quantity listed) {
        return new BigDecimal(amount).compareTo(new BigDecimal(listed.amount())) == 0;
    }

    private static Optional<Closed> because(EvidenceTransferRefusal refusal) {
        return Closed.because(refusal, "pointer", "/discrepancy/amount");
    }
}
