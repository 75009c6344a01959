package org.lianban.evidence.item;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.lianban.evidence.item.domain.Item;
import org.lianban.evidence.item.domain.NewItem;
import org.lianban.evidence.roster.RosterPerson;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.UploadTicket;

/** Takes in what has no bytes. */
@ApplicationScoped
@Transactional
class TakingDesk {
    private final ItemAdmission admission;
    private final Items items;
    private final ItemViews views;
    private final LegalClock clock;
    private final SystemTime time;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    TakingDesk(
            ItemAdmission admission,
            Items items,
            ItemViews views,
            LegalClock clock,
            SystemTime time) {
        this.admission = admission;
        this.items = items;
        this.views = views;
        this.clock = clock;
        this.time = time;
    }

    EvidenceView takeIn(TakeInRequest request, RosterPerson person) {
        UploadTicket ticket = admission.ticket(request.ticket(), person, time.now());
        Occasion occasion = new Occasion(Actor.person(person.id(), person.office()), clock.now());
        NewItem coming =
                new NewItem(
                        new EvidenceId(ids.generate()),
                        ticket.matterId(),
                        person.office(),
                        ticket.assistance(),
                        admission.particulars(request.item(), false, person, occasion.on()),
                        null,
                        ticket.epoch(),
                        occasion.at());
        items.lockMatter(ticket.matterId());
        admission.requireRoom(ticket.matterId(), 0, new Totals(0, 0));
        Item item = items.takeIn(coming, occasion);
        return views.answer(item, admission.writes(item.matter(), item.office()), person);
    }
}
