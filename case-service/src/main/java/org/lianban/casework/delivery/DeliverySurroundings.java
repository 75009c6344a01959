package org.lianban.casework.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lianban.casework.access.Grants;
import org.lianban.casework.delivery.domain.Delivery;
import org.lianban.casework.delivery.domain.Situation;
import org.lianban.casework.lead.Leads;
import org.lianban.casework.letter.Letters;
import org.lianban.casework.letter.domain.IssuedLetter;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Person;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.RefusedException;

/** Gathers from other rooms, as values, what the rules of this one must know. */
@ApplicationScoped
class DeliverySurroundings {
    private final Offices offices;
    private final Letters letters;
    private final Leads leads;
    private final Grants grants;
    private final ServiceCalendar calendar;
    private final LegalClock clock;

    DeliverySurroundings(
            Offices offices,
            Letters letters,
            Leads leads,
            Grants grants,
            ServiceCalendar calendar,
            LegalClock clock) {
        this.offices = offices;
        this.letters = letters;
        this.leads = leads;
        this.grants = grants;
        this.calendar = calendar;
        this.clock = clock;
    }

    Situation situation(IssuedLetter letter, Caller caller) {
        List<PersonId> officers = leads.officers(letter.matter(), letter.office());
        return new Situation(
                letter,
                caller,
                offices.tree(),
                new Occasion(Situation.actor(caller, officers), clock.now()),
                officers,
                grants.excluded(letter.matter()),
                calendar.days(letter.office()));
    }

    /** The letter; whoever asks for one that is gone, or never was, finds nothing. */
    IssuedLetter letter(LetterId id) {
        return letters.find(id).orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
    }

    /** The records of these that were made void. */
    Set<LetterId> annulled(List<Delivery> deliveries) {
        return letters.voidAmong(deliveries.stream().map(Delivery::serviceRecord).toList());
    }

    /** What a person is called in either language. */
    Optional<PersonLabel> label(PersonId person) {
        return offices.label(person);
    }

    /** Those of them that exist, in the order given. */
    List<Person> persons(List<PersonId> ids) {
        return ids.stream().map(offices::person).flatMap(Optional::stream).toList();
    }
}
