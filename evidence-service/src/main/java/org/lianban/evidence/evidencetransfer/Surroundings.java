package org.lianban.evidence.evidencetransfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianban.evidence.casefolder.Folders;
import org.lianban.evidence.casefolder.domain.SecretItem;
import org.lianban.evidence.evidencetransfer.domain.Circumstances;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransfer;
import org.lianban.evidence.evidencetransfer.domain.ListTerms;
import org.lianban.evidence.evidencetransfer.domain.Signatory;
import org.lianban.evidence.evidencetransfer.domain.TravellingItem;
import org.lianban.evidence.item.Items;
import org.lianban.evidence.item.domain.Item;
import org.lianban.evidence.item.domain.Position;
import org.lianban.evidence.item.domain.Quantity;
import org.lianban.evidence.item.domain.Whereabouts;
import org.lianban.evidence.roster.Roster;
import org.lianban.evidence.roster.RosterPerson;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** Gathers what the rules must know beside the transfer. */
@ApplicationScoped
class Surroundings {
    private final Roster roster;
    private final Items items;
    private final Folders folders;

    Surroundings(Roster roster, Items items, Folders folders) {
        this.roster = roster;
        this.items = items;
        this.folders = folders;
    }

    Circumstances of(EvidenceTransfer transfer, RosterPerson by, LocalDate on) {
        return of(transfer, known(transfer), by, on);
    }

    /** The same, of items that are read already. */
    Circumstances of(EvidenceTransfer transfer, List<Item> known, RosterPerson by, LocalDate on) {
        Set<PersonId> collectors =
                known.stream()
                        .flatMap(item -> item.particulars().collection().by().stream())
                        .collect(Collectors.toSet());
        return new Circumstances(
                signatory(by),
                on,
                roster.ofOffice(by.office()).stream().map(Surroundings::signatory).toList(),
                collectors,
                known.stream().anyMatch(item -> isElsewhere(item, transfer.terms())),
                quantities(known),
                folders.isUnassigned(transfer.terms().matter(), by.office()),
                names(transfer));
    }

    /** Which of the listed items are secret, as the reader finds them. */
    Map<EvidenceId, SecretItem> secrets(EvidenceTransfer transfer, RosterPerson reader) {
        return folders.secrets(transfer.terms().matter(), reader);
    }

    /** Whether the reader sees the matter, not only what his office does for another's request. */
    boolean isWhole(EvidenceTransfer transfer, RosterPerson reader) {
        return transfer.terms().assistance() == null
                || folders.seenBy(transfer.terms().matter(), reader).isPresent();
    }

    private static Map<EvidenceId, Quantity> quantities(List<Item> known) {
        Map<EvidenceId, Quantity> quantities = new HashMap<>();
        for (Item item : known) {
            Quantity quantity = item.particulars().keeping().quantity();
            if (quantity != null) {
                quantities.put(item.id(), quantity);
            }
        }
        return quantities;
    }

    /** Those listed items that this service knows. */
    List<Item> known(EvidenceTransfer transfer) {
        return items.find(transfer.items().stream().map(TravellingItem::id).toList());
    }

    private static boolean isElsewhere(Item item, ListTerms terms) {
        Whereabouts now = item.whereabouts();
        boolean underWay = now.position() != Position.IN_CUSTODY;
        boolean onAnotherList = now.transfer() != null && !now.transfer().equals(terms.transfer());
        return underWay || onAnotherList || !now.holder().equals(terms.from());
    }

    private Map<OfficeId, String> names(EvidenceTransfer transfer) {
        Map<OfficeId, String> names = new HashMap<>();
        name(transfer.terms().from(), names);
        transfer.receiver().ifPresent(to -> name(to, names));
        return names;
    }

    private void name(OfficeId office, Map<OfficeId, String> names) {
        roster.officeName(office).ifPresent(name -> names.put(office, name));
    }

    private static Signatory signatory(RosterPerson person) {
        return new Signatory(person.id(), person.office(), person.roles());
    }
}
