package org.lianban.casework.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.deadline.domain.Clock;
import org.lianban.casework.deadline.domain.Deadline;
import org.lianban.casework.office.AbsenceDueView;
import org.lianban.casework.office.AbsenceWatch;
import org.lianban.casework.office.domain.Absence;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.ClockDueInAbsence;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Occasion;

/** Tells, with an absence, of the clocks that end within it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AbsenceClocks implements AbsenceWatch {
    // Their matters are locked until the absence is entered; whoever has more is a role, not a
    // desk.
    private static final int MOST = 200;
    private static final int LISTED = 50;

    private final ClockStore store;
    private final MatterGate matters;
    private final Grants grants;
    private final LegalClock legalClock;

    AbsenceClocks(ClockStore store, MatterGate matters, Grants grants, LegalClock legalClock) {
        this.store = store;
        this.matters = matters;
        this.grants = grants;
        this.legalClock = legalClock;
    }

    @Override
    public AbsenceDueView entered(Caller caller, Person person, Absence absence, Role head) {
        Occasion occasion = new Occasion(caller.actor(), legalClock.now());
        List<Deadline> found = due(person, absence, occasion.on());
        boolean capped = found.size() > MOST;
        matters.lock(matters(found));
        // Under the lock, as they stand now; what ended meanwhile is nobody's.
        Set<MatterId> his = seen(person.office(), person.id(), found);
        List<Deadline> due =
                due(person, absence, occasion.on()).stream()
                        .filter(deadline -> his.contains(deadline.matter()))
                        .limit(MOST)
                        .toList();
        tell(due, person, absence, head, occasion);
        Set<MatterId> seen = seen(caller.office(), caller.person(), due);
        List<Deadline> shown =
                due.stream().filter(deadline -> seen.contains(deadline.matter())).toList();
        return new AbsenceDueView(
                shown.isEmpty() ? null : head,
                shown.size(),
                capped && shown.size() == due.size(),
                lines(person.office(), shown));
    }

    private List<Deadline> due(Person person, Absence absence, LocalDate today) {
        Set<String> holders =
                person.roles().stream()
                        .map(Role::name)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        holders.add(person.id().toString());
        LocalDate first = absence.from().isBefore(today) ? today : absence.from();
        return store.dueFor(person.office(), holders, first, absence.to(), MOST + 1).stream()
                .map(Clock::deadline)
                .toList();
    }

    private void tell(
            List<Deadline> due, Person person, Absence absence, Role head, Occasion occasion) {
        Map<MatterId, List<CaseworkEvent>> facts = new LinkedHashMap<>();
        for (Deadline deadline : due) {
            facts.computeIfAbsent(deadline.matter(), _ -> new ArrayList<>())
                    .add(
                            new ClockDueInAbsence(
                                    deadline.matter(),
                                    deadline.id(),
                                    deadline.rule(),
                                    person.office(),
                                    person.id(),
                                    head.name(),
                                    absence.from(),
                                    absence.to(),
                                    deadline.end().due()));
        }
        matters.record(facts, occasion);
    }

    private List<AbsenceDueView.Line> lines(OfficeId office, List<Deadline> shown) {
        List<Deadline> listed = shown.subList(0, Math.min(LISTED, shown.size()));
        Map<MatterId, Map<OfficeId, String>> numbers = matters.numbers(matters(listed));
        return listed.stream()
                .map(
                        deadline -> {
                            @Nullable String number =
                                    numbers.getOrDefault(deadline.matter(), Map.of()).get(office);
                            return new AbsenceDueView.Line(
                                    deadline.matter().toString(),
                                    number,
                                    deadline.rule(),
                                    deadline.end().due());
                        })
                .toList();
    }

    private Set<MatterId> seen(OfficeId office, PersonId person, List<Deadline> due) {
        return grants.seenBy(office, person, matters(due));
    }

    private static Set<MatterId> matters(List<Deadline> deadlines) {
        return deadlines.stream()
                .map(Deadline::matter)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
