package org.lianban.evidence.item;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.casefolder.Folders;
import org.lianban.evidence.casefolder.domain.Folder;
import org.lianban.evidence.item.domain.Collection;
import org.lianban.evidence.item.domain.Collectors;
import org.lianban.evidence.item.domain.ItemRefusal;
import org.lianban.evidence.item.domain.Particulars;
import org.lianban.evidence.item.domain.TakingRules;
import org.lianban.evidence.roster.Roster;
import org.lianban.evidence.roster.RosterPerson;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.UploadTicket;
import org.lianban.kernel.counter.UploadTickets;

/** Whether somebody may add to a matter, and what he says of the item suffices. */
@ApplicationScoped
@Transactional
public class ItemAdmission {
    private static final String OFFICER = "OFFICER";

    private final UploadTickets tickets;
    private final Folders folders;
    private final Roster roster;
    private final ItemStore store;
    private final ItemConfig config;

    ItemAdmission(
            UploadTickets tickets,
            Folders folders,
            Roster roster,
            ItemStore store,
            ItemConfig config) {
        this.tickets = tickets;
        this.folders = folders;
        this.roster = roster;
        this.store = store;
        this.config = config;
    }

    /**
     * The ticket, if it is this person's. It need not wait for the facts of its matter; once they
     * have come they count, too, as far as {@link Folders#requireAdding} says.
     *
     * @param now by the machine's clock
     */
    public UploadTicket ticket(@Nullable String text, RosterPerson person, Instant now) {
        UploadTicket ticket = made(tickets.verify(Fields.text("/ticket", text, 4000), now));
        boolean his =
                ticket.personId().equals(person.id()) && ticket.officeId().equals(person.office());
        if (!his) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
        folders.requireAdding(ticket.matterId(), ticket.assistance(), person);
        return ticket;
    }

    /** What is said of the item, if that suffices. */
    public Particulars particulars(
            ItemEntry entry, boolean hasBytes, RosterPerson person, LocalDate today) {
        Particulars said = entry.read();
        return made(
                TakingRules.mayTakeIn(
                        said, hasBytes, named(said.collection(), person.office()), today));
    }

    /** The office that handles the matter, as far as is known: else the one that adds to it. */
    public OfficeId writes(MatterId matter, OfficeId adding) {
        return folders.find(matter).map(Folder::writes).orElse(adding);
    }

    /**
     * Refused when the matter has no room for one more item of this length. The caller holds the
     * matter's lock.
     *
     * @param underWay what has been admitted and is not an item yet
     */
    public void requireRoom(MatterId matter, long length, Totals underWay) {
        Totals there = store.totals(matter);
        if (there.items() + underWay.items() >= config.mostItems()
                || there.bytes() + underWay.bytes() + length > config.mostBytes().asLongValue()) {
            throw new RefusedException(ItemRefusal.EVIDENCE_QUOTA_FULL);
        }
    }

    /** Who may be named as having collected what this person takes in. */
    public List<RosterPerson> collectors(RosterPerson person) {
        return roster.ofOffice(person.office()).stream()
                .filter(one -> collectsFor(person.office(), one))
                .toList();
    }

    private Collectors named(Collection collection, OfficeId office) {
        Set<PersonId> officers =
                roster.people(collection.by()).stream()
                        .filter(person -> collectsFor(office, person))
                        .map(RosterPerson::id)
                        .collect(toSet());
        List<String> uncertified =
                roster.uncertified(collection.by(), collection.on()).stream()
                        .map(RosterPerson::label)
                        .sorted()
                        .toList();
        return new Collectors(officers, uncertified);
    }

    private static boolean collectsFor(OfficeId office, RosterPerson person) {
        return person.office().equals(office) && person.roles().contains(OFFICER);
    }

    private static <T> T made(Ruling<T> ruling) {
        return switch (ruling) {
            case Ruling.Made<T> made -> made.next();
            case Ruling.Refused<T> refused ->
                    throw new RefusedException(refused.refusal(), refused.particulars());
        };
    }
}
