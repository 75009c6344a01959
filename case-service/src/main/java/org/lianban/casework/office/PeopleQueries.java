package org.lianban.casework.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Enrolment;
import org.lianban.casework.office.domain.Office;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.PeopleRefusal;
import org.lianban.casework.office.domain.PeopleRules;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;

/** What administrators read: people, accounts that wait, and what was done. */
@ApplicationScoped
class PeopleQueries {
    private static final int PAGE = 50;

    private final EnrolmentStore people;
    private final WaitingAccountStore waiting;
    private final PeopleLogStore log;
    private final PeopleSurroundings surroundings;
    private final EnrolmentViews views;

    PeopleQueries(
            EnrolmentStore people,
            WaitingAccountStore waiting,
            PeopleLogStore log,
            PeopleSurroundings surroundings,
            EnrolmentViews views) {
        this.people = people;
        this.waiting = waiting;
        this.log = log;
        this.surroundings = surroundings;
        this.views = views;
    }

    /** Of the office asked for, or the caller's own. */
    @Transactional
    PeopleView people(Caller caller, @Nullable String asked) {
        require(caller, Arrays.stream(Role.values()).filter(Role::isAdministrator).toList());
        OfficeId office = asked == null ? caller.office() : office(asked);
        requireScope(caller, office);
        return new PeopleView(
                office.value(),
                administered(caller).stream().map(OfficeView::of).toList(),
                Arrays.asList(Role.values()),
                people.ofOffice(office).stream().map(one -> view(caller, one)).toList(),
                List.of(views.onboarding(office, surroundings.situation(caller, Set.of(), false))),
                caller.is(Role.SYSTEM_ADMINISTRATOR),
                caller.is(Role.AUDIT_ADMINISTRATOR));
    }

    @Transactional
    EnrolmentView person(Caller caller, PersonId id) {
        require(caller, Arrays.stream(Role.values()).filter(Role::isAdministrator).toList());
        Enrolment person = people.find(id).orElseThrow(PeopleQueries::unknown);
        requireScope(caller, person.office());
        return view(caller, person);
    }

    WaitingAccounts waiting(Caller caller) {
        require(caller, List.of(Role.SYSTEM_ADMINISTRATOR));
        return new WaitingAccounts(waiting.waiting());
    }

    @Transactional
    PeopleLogView log(Caller caller, @Nullable Long before) {
        require(caller, List.of(Role.AUDIT_ADMINISTRATOR));
        List<PeopleLogView.Entry> entries =
                log.before(
                        administered(caller).stream().map(Office::id).toList(),
                        before == null ? Long.MAX_VALUE : before,
                        PAGE + 1);
        List<PeopleLogView.Entry> page = entries.stream().limit(PAGE).toList();
        return new PeopleLogView(page, entries.size() > PAGE ? page.getLast().position() : null);
    }

    private EnrolmentView view(Caller caller, Enrolment person) {
        return views.of(person, surroundings.situation(caller, Set.of(), false));
    }

    private List<Office> administered(Caller caller) {
        return surroundings.offices().all().stream()
                .filter(
                        office ->
                                PeopleRules.administers(
                                        caller.office(), office.id(), surroundings.offices()))
                .toList();
    }

    private OfficeId office(String asked) {
        return surroundings.offices().all().stream()
                .map(Office::id)
                .filter(office -> office.value().equals(asked))
                .findFirst()
                .orElseThrow(PeopleQueries::unknown);
    }

    private void requireScope(Caller caller, OfficeId office) {
        OfficeTree tree = surroundings.offices();
        if (!PeopleRules.administers(caller.office(), office, tree)) {
            throw new RefusedException(
                    PeopleRefusal.OFFICE_NOT_ADMINISTERED,
                    Map.of("office", tree.office(office).name()));
        }
    }

    private static void require(Caller caller, List<Role> keepers) {
        if (keepers.stream().noneMatch(caller::is)) {
            throw new RefusedException(PeopleRefusal.ROLE_REQUIRED, Role.anyOf(keepers));
        }
    }

    private static RefusedException unknown() {
        return new RefusedException(CounterRefusal.NOT_FOUND);
    }
}
