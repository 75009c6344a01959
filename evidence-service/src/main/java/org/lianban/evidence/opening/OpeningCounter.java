package org.lianban.evidence.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.lianban.evidence.casefolder.Folders;
import org.lianban.evidence.casefolder.domain.Folder;
import org.lianban.evidence.casefolder.domain.SecretItem;
import org.lianban.evidence.casefolder.domain.SecretRefusal;
import org.lianban.evidence.item.Items;
import org.lianban.evidence.item.Readers;
import org.lianban.evidence.item.domain.Item;
import org.lianban.evidence.roster.CurrentPerson;
import org.lianban.evidence.roster.RosterPerson;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.RefusedException;

/** What every request about an item's bytes has in common: who asks, and does he see it at all. */
@ApplicationScoped
class OpeningCounter {
    private final CurrentPerson caller;
    private final Folders folders;
    private final Items items;
    private final Readers readers;
    private final LegalClock clock;

    OpeningCounter(
            CurrentPerson caller, Folders folders, Items items, Readers readers, LegalClock clock) {
        this.caller = caller;
        this.folders = folders;
        this.items = items;
        this.readers = readers;
        this.clock = clock;
    }

    /**
     * Hidden, unknown and unreadable are the same 404, and leave no trace; a secret item that is
     * kept from whoever asks is refused as such, and that he asked is to be noted.
     */
    @Transactional
    Asking asking(String evidenceId) {
        RosterPerson person = caller.require();
        Item item =
                items.find(new EvidenceId(id(evidenceId))).orElseThrow(OpeningCounter::notFound);
        Folder folder =
                folders.seenWith(item.matter(), item.id(), person)
                        .orElseThrow(OpeningCounter::notFound);
        Asking asking =
                new Asking(
                        item,
                        folder,
                        readers.of(item, person),
                        new Occasion(Actor.person(person.id(), person.office()), clock.now()));
        SecretItem secret = folders.secrets(item.matter(), person).get(item.id());
        if (secret != null && secret.withheld()) {
            throw new DeniedException(
                    asking,
                    Map.of("result", SecretRefusal.DOCUMENT_WITHHELD.name()),
                    SecretRefusal.DOCUMENT_WITHHELD,
                    Map.of("ground", secret.ground()));
        }
        return asking;
    }

    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }

    static RefusedException notFound() {
        return new RefusedException(CounterRefusal.NOT_FOUND);
    }
}
