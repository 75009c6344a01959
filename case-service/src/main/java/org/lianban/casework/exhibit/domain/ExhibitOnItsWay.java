package org.lianban.casework.exhibit.domain;

import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.EvidenceId;

/**
 * An item on a transfer's list as the receiver found it.
 *
 * @param sha256 as computed again by the receiver; absent where there are no bytes
 * @param sm3 likewise
 * @param note how a discrepancy was settled, or else what it is
 */
public record ExhibitOnItsWay(
        EvidenceId id,
        ExhibitPosition position,
        @Nullable String sha256,
        @Nullable String sm3,
        @Nullable String note) {}
