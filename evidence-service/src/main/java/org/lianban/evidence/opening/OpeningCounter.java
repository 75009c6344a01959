package org.lianban.evidence.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.lianban.evidence.casefolder.Folders;
import org.lianban.evidence.casefolder.domain.Folder;
import org.lianban.evidence.item.Items;
import org.lianban.evidence.item.domain.Item;
import org.lianban.evidence.item.domain.Reader;
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
    private final LegalClock clock;

    OpeningCounter(CurrentPerson caller, Folders folders, Items items, LegalClock clock) {
        this.caller = caller;
        this.folders = folders;
        this.items = items;
        this.clock = clock;
    }

    /** Hidden, unknown and unreadable are the same 404, and leave no trace. */
    @Transactional
    Asking asking(String evidenceId) {
        RosterPerson person = caller.require();
        Item item =
                items.find(new EvidenceId(id(evidenceId))).orElseThrow(OpeningCounter::notFound);
        Folder folder = folders.requireSight(item.matter(), person);
        return new Asking(
                item,
                folder,
                new Reader(person.id(), person.office(), person.roles()),
                new Occasion(Actor.person(person.id(), person.office()), clock.now()));
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
