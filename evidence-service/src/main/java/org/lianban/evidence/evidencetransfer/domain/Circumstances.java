package org.lianban.evidence.evidencetransfer.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianban.evidence.item.domain.Quantity;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * Who asks, when, and what the rules must know beside the transfer.
 *
 * @param colleagues everybody of the caller's office
 * @param collectors who collected any of the listed items
 * @param onAnotherWay whether a listed item is under way with another transfer
 * @param quantities of those listed items that are counted
 * @param unassigned in the caller's office nobody is assigned to the matter yet
 * @param names of the offices concerned
 */
public record Circumstances(
        Signatory by,
        LocalDate on,
        List<Signatory> colleagues,
        Set<PersonId> collectors,
        boolean onAnotherWay,
        Map<EvidenceId, Quantity> quantities,
        boolean unassigned,
        Map<OfficeId, String> names) {
    public Circumstances {
        colleagues = List.copyOf(colleagues);
        collectors = Set.copyOf(collectors);
        quantities = Map.copyOf(quantities);
        names = Map.copyOf(names);
    }

    boolean isBy(OfficeId office) {
        return by.office().equals(office);
    }

    String nameOf(OfficeId office) {
        return names.getOrDefault(office, office.value());
    }

    Optional<Signatory> colleague(PersonId id) {
        return colleagues.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
