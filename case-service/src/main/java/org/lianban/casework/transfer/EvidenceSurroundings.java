package org.lianban.casework.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianban.casework.exhibit.Exhibits;
import org.lianban.casework.exhibit.domain.Exhibit;
import org.lianban.casework.exhibit.domain.ExhibitTransfer;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.transfer.domain.MatterEvidence;
import org.lianban.casework.transfer.domain.Transfer;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.TransferId;

/**
 * Gathers what the rules look at of evidence. Which items stand on an open list is read from the
 * transfers themselves, in the transaction that decides: evidence-service hears of it later.
 */
@ApplicationScoped
class EvidenceSurroundings {
    private final TransferStore store;
    private final Exhibits exhibits;
    private final Offices offices;

    EvidenceSurroundings(TransferStore store, Exhibits exhibits, Offices offices) {
        this.store = store;
        this.exhibits = exhibits;
        this.offices = offices;
    }

    MatterEvidence of(MatterId matter, Collection<EvidenceId> drafted) {
        List<Transfer> transfers =
                store.ofMatter(matter).stream()
                        .map(StoredTransfer::transfer)
                        .filter(transfer -> !transfer.hasEnded())
                        .toList();
        Set<EvidenceId> named = new LinkedHashSet<>(drafted);
        transfers.forEach(transfer -> named.addAll(transfer.terms().evidence()));
        if (named.isEmpty()) {
            return MatterEvidence.none();
        }
        Set<EvidenceId> onOpenLists = new LinkedHashSet<>();
        Map<TransferId, ExhibitTransfer> underWay = new HashMap<>();
        for (Transfer transfer : transfers) {
            if (transfer.hasOpenList()) {
                TransferId id = transfer.terms().id();
                onOpenLists.addAll(transfer.terms().evidence());
                underWay.put(id, exhibits.ofTransfer(id));
            }
        }
        Map<EvidenceId, Exhibit> items = items(matter, named);
        return new MatterEvidence(items, onOpenLists, underWay, collectors(items.values()));
    }

    private Map<EvidenceId, Exhibit> items(MatterId matter, Set<EvidenceId> named) {
        Map<EvidenceId, Exhibit> items = new HashMap<>();
        exhibits.ofMatter(matter, named).forEach(item -> items.put(item.id(), item));
        return items;
    }

    private Map<PersonId, Person> collectors(Collection<Exhibit> items) {
        Map<PersonId, Person> people = new HashMap<>();
        items.stream()
                .flatMap(item -> item.particulars().collectedBy().stream())
                .distinct()
                .forEach(id -> offices.person(id).ifPresent(person -> people.put(id, person)));
        return people;
    }
}
