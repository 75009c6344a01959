package org.lianban.casework.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Enrolment;
import org.lianban.casework.office.domain.PeopleCommand;
import org.lianban.casework.office.domain.PeopleCommand.EnterCertificate;
import org.lianban.casework.office.domain.PeopleCommand.GrantActing;
import org.lianban.casework.office.domain.PeopleCommand.Onboard;
import org.lianban.casework.office.domain.PeopleRules;
import org.lianban.casework.office.domain.PeopleSituation;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** The commands of administrators, one at a time: of the last two, one must see the other go. */
@ApplicationScoped
class PeopleDesk {
    private final EnrolmentStore people;
    private final EnrolmentWriterStore writer;
    private final RegisterStore register;
    private final PeopleLogStore log;
    private final PeopleSurroundings surroundings;

    PeopleDesk(
            EnrolmentStore people,
            EnrolmentWriterStore writer,
            RegisterStore register,
            PeopleLogStore log,
            PeopleSurroundings surroundings) {
        this.people = people;
        this.writer = writer;
        this.register = register;
        this.log = log;
        this.surroundings = surroundings;
    }

    @Transactional
    Ruling<Enrolment> onboard(Caller caller, Onboard command) {
        register.lock();
        boolean taken = people.isAccountTaken(command.naming().account());
        PeopleSituation situation = surroundings.situation(caller, Set.of(), taken);
        Ruling<Enrolment> ruling = PeopleRules.onboard(command, situation);
        settle(caller, command, null, ruling);
        return ruling;
    }

    @Transactional
    Ruling<Enrolment> decide(Caller caller, PersonId id, long seen, PeopleCommand command) {
        register.lock();
        Enrolment person =
                people.find(id).orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
        Preconditions.unchanged(seen, person.version());
        Set<Role> others =
                people.heldByOthers(
                        id, PeopleRules.administering(person.office(), surroundings.offices()));
        PeopleSituation situation =
                surroundings.situation(caller, others, isTaken(command), represented(command));
        Ruling<Enrolment> ruling = PeopleRules.decide(person, command, situation);
        settle(caller, command, person, ruling);
        return ruling;
    }

    private @Nullable Enrolment represented(PeopleCommand command) {
        return command instanceof GrantActing acting
                ? people.find(acting.actingFor()).orElse(null)
                : null;
    }

    private PeopleCommand named(PeopleCommand command) {
        Enrolment colleague = represented(command);
        return colleague != null && command instanceof GrantActing acting
                ? acting.called(colleague.naming().label())
                : command;
    }

    private boolean isTaken(PeopleCommand command) {
        return command instanceof EnterCertificate enter
                && people.isNumberTaken(enter.certificate().number());
    }

    private void settle(
            Caller caller,
            PeopleCommand command,
            @Nullable Enrolment stored,
            Ruling<Enrolment> ruling) {
        switch (ruling) {
            case Ruling.Made<Enrolment> made -> {
                Occasion occasion = surroundings.occasion(caller.actor());
                Enrolment next = made.next();
                OfficeId at = stored == null ? next.office() : stored.office();
                writer.save(stored, next, caller.person(), occasion);
                made.facts()
                        .forEach(
                                fact -> register.tell(next.office().value(), caller.actor(), fact));
                log.enter(named(command), caller.person(), next, at, occasion);
            }
            case Ruling.Refused<Enrolment> _ -> {}
        }
    }
}
