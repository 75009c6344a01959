package org.lianban.casework.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.lianban.casework.office.domain.Agency;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Person;
import org.lianban.kernel.contract.AgencyId;
import org.lianban.kernel.counter.Bearer;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.TokenSubject;

/**
 * Who stands behind the token of the present request. The token says only the account; office and
 * roles are read from the tables each time, so that a role taken away is gone at the next command.
 */
@ApplicationScoped
public class Callers {
    private final TokenSubject token;
    private final PersonStore people;
    private final AgencyStore agencies;
    private final WaitingAccountStore waiting;
    private final LegalClock clock;

    Callers(
            TokenSubject token,
            PersonStore people,
            AgencyStore agencies,
            WaitingAccountStore waiting,
            LegalClock clock) {
        this.token = token;
        this.people = people;
        this.agencies = agencies;
        this.waiting = waiting;
        this.clock = clock;
    }

    /** An account nobody is enrolled with is noted, so that an administrator finds it. */
    @Transactional
    public void introduce() {
        switch (token.bearer()) {
            case Bearer.Account(String name) -> {
                if (!people.isKnown(name)) {
                    waiting.note(name);
                }
            }
            case Bearer.Client _ -> {}
        }
    }

    /** The person of an office; NOT_YOURS for agencies and for accounts nobody is enrolled with. */
    @Transactional
    public Caller person() {
        EnrolledPerson enrolled = enrolled();
        Person person = enrolled.person();
        return new Caller(
                person.id(), person.office(), person.label(), person.roles(), enrolled.actingFor());
    }

    /** The outside agency; NOT_YOURS for people and for clients that are not registered. */
    @Transactional
    public AgencyId agency() {
        return registered().id();
    }

    /** True for the token of a client, false for a person's. */
    public boolean isAgency() {
        return switch (token.bearer()) {
            case Bearer.Client _ -> true;
            case Bearer.Account _ -> false;
        };
    }

    /** The person with roles and certificates, as colleagues see him. */
    @Transactional
    public PersonView personView() {
        return PersonView.of(enrolled(), clock.today());
    }

    /** The outside agency by name. */
    @Transactional
    public AgencyView agencyView() {
        return AgencyView.of(registered());
    }

    private EnrolledPerson enrolled() {
        Optional<EnrolledPerson> person =
                switch (token.bearer()) {
                    case Bearer.Account(String name) -> people.byAccount(name);
                    case Bearer.Client _ -> Optional.empty();
                };
        return person.orElseThrow(() -> new RefusedException(CounterRefusal.NOT_YOURS));
    }

    private Agency registered() {
        Optional<Agency> agency =
                switch (token.bearer()) {
                    case Bearer.Account _ -> Optional.empty();
                    case Bearer.Client(String id) -> agencies.byClient(id);
                };
        return agency.orElseThrow(() -> new RefusedException(CounterRefusal.NOT_YOURS));
    }
}
