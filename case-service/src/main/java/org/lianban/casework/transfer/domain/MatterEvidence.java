package org.lianban.casework.transfer.domain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lianban.casework.exhibit.domain.Exhibit;
import org.lianban.casework.exhibit.domain.ExhibitTransfer;
import org.lianban.casework.office.domain.Person;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.TransferId;

/**
 * What the rules look at of a matter's evidence.
 *
 * @param items those that a draft or a list names, as far as the matter has them
 * @param onOpenLists those that stand on a list that was signed and is not handed over yet
 * @param underWay how far the evidence of transfers with such a list has come
 * @param collectors who collected the items, with their certificates
 */
public record MatterEvidence(
        Map<EvidenceId, Exhibit> items,
        Set<EvidenceId> onOpenLists,
        Map<TransferId, ExhibitTransfer> underWay,
        Map<PersonId, Person> collectors) {
    public MatterEvidence {
        items = Map.copyOf(items);
        onOpenLists = Set.copyOf(onOpenLists);
        underWay = Map.copyOf(underWay);
        collectors = Map.copyOf(collectors);
    }

    /** Of a matter whose transfers name no evidence. */
    public static MatterEvidence none() {
        return new MatterEvidence(Map.of(), Set.of(), Map.of(), Map.of());
    }

    Optional<Exhibit> item(EvidenceId id) {
        return Optional.ofNullable(items.get(id));
    }

    /** A list has been signed: what it names was known then. */
    Exhibit listed(EvidenceId id) {
        return item(id).orElseThrow();
    }

    ExhibitTransfer of(TransferId transfer) {
        return underWay.getOrDefault(transfer, ExhibitTransfer.notBegun(transfer));
    }

    Optional<Person> collector(PersonId id) {
        return Optional.ofNullable(collectors.get(id));
    }
}
