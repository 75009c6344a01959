package org.lianban.evidence.custody.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.EvidenceId;

/** What can be checked of an item's entries without the tree they are leaves of. */
public final class Chain {
    /**
     * An entry as it lies.
     *
     * @param evidence the item, the number and the entry before as the hashed text itself says: a
     *     column beside it could be edited alone
     * @param bytes the exact text
     * @param leaf as kept beside it
     */
    public record Link(
            EvidenceId evidence, long sequence, @Nullable Hash previous, String bytes, Hash leaf) {
        private boolean isWhole() {
            return leaf.equals(CustodyEntry.leafOf(bytes));
        }
    }

    private Chain() {}

    /** Whether these are an item's entries from the first on, none edited, missing or moved. */
    public static boolean isWhole(EvidenceId evidence, List<Link> links) {
        long sequence = 0;
        Hash previous = null;
        for (Link link : links) {
            sequence++;
            boolean follows =
                    link.evidence().equals(evidence)
                            && link.sequence() == sequence
                            && Objects.equals(link.previous(), previous);
            if (!follows || !link.isWhole()) {
                return false;
            }
            previous = link.leaf();
        }
        return true;
    }
}
