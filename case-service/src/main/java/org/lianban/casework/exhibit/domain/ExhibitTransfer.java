package org.lianban.casework.exhibit.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.TransferId;

/**
 * How far the evidence of a transfer has come, as evidence-service tells.
 *
 * @param items those that anything was told of; one on the list that is missing here has not left
 */
public record ExhibitTransfer(
        TransferId id,
        @Nullable LocalDate dispatchedOn,
        @Nullable LocalDate acceptedOn,
        List<ExhibitOnItsWay> items) {
    public ExhibitTransfer {
        items = List.copyOf(items);
    }

    /** Of one that nothing was told of yet. */
    public static ExhibitTransfer notBegun(TransferId id) {
        return new ExhibitTransfer(id, null, null, List.of());
    }

    public boolean isAccepted() {
        return acceptedOn != null;
    }

    public Optional<ExhibitOnItsWay> item(EvidenceId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    public ExhibitPosition position(EvidenceId id) {
        return item(id).map(ExhibitOnItsWay::position).orElse(ExhibitPosition.LISTED);
    }
}
