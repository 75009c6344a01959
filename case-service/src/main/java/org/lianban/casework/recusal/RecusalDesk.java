package org.lianban.casework.recusal;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.recusal.domain.Recusal;
import org.lianban.casework.recusal.domain.RecusalGround;
import org.lianban.casework.recusal.domain.RecusalRules;
import org.lianban.casework.recusal.domain.RecusalRules.Recuse;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** The two commands: lock the matter, decide, save; one transaction each. */
@ApplicationScoped
class RecusalDesk {
    private final Matters matters;
    private final RecusalStore store;
    private final RecusalSurroundings surroundings;

    RecusalDesk(Matters matters, RecusalStore store, RecusalSurroundings surroundings) {
        this.matters = matters;
        this.store = store;
        this.surroundings = surroundings;
    }

    /** What was asked: whom, why, on whose word. */
    record Asked(PersonId person, RecusalGround ground, String reason) {}

    /**
     * @param seen version of the matter
     */
    @Transactional
    Ruling<Recusal> recuse(Caller caller, MatterId matter, long seen, Asked asked) {
        lock(matter, seen);
        Person person = person(asked.person());
        Occasion now = occasion(caller, person);
        Recuse command =
                new Recuse(
                        Generators.timeBasedEpochGenerator().generate(),
                        asked.ground(),
                        asked.reason());
        return settle(
                matter,
                RecusalRules.recuse(
                        command, surroundings.situation(matter, caller, person, now.on())),
                now);
    }

    @Transactional
    Ruling<Recusal> readmit(Caller caller, MatterId matter, UUID id, long seen, String reason) {
        lock(matter, seen);
        Recusal recusal =
                store.of(matter, caller.office()).stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
        Person person = person(recusal.person());
        Occasion now = occasion(caller, person);
        return settle(
                matter,
                RecusalRules.readmit(
                        recusal, reason, surroundings.situation(matter, caller, person, now.on())),
                now);
    }

    private Occasion occasion(Caller caller, Person person) {
        return surroundings.occasion(caller.actor(List.of(RecusalRules.decider(person))));
    }

    private void lock(MatterId id, long seen) {
        MatterFile matter = matters.lock(id);
        Preconditions.matterUnchanged(seen, matter.version());
    }

    private Person person(PersonId id) {
        return surroundings
                .person(id)
                .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
    }

    private Ruling<Recusal> settle(MatterId matter, Ruling<Recusal> ruling, Occasion now) {
        switch (ruling) {
            case Ruling.Made<Recusal> made -> {
                store.save(made.next());
                matters.settle(matter, made, now);
            }
            case Ruling.Refused<Recusal> _ -> {}
        }
        return ruling;
    }
}
