package org.lianban.casework.measure;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianban.casework.access.Grants;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.measure.domain.Conversion;
import org.lianban.casework.measure.domain.HoldingRules;
import org.lianban.casework.measure.domain.Measure;
import org.lianban.casework.measure.domain.MeasureAct;
import org.lianban.casework.measure.domain.MeasureCommand.Approve;
import org.lianban.casework.measure.domain.MeasureCommand.Convert;
import org.lianban.casework.measure.domain.MeasureCommand.Disapprove;
import org.lianban.casework.measure.domain.MeasureCommand.Dispose;
import org.lianban.casework.measure.domain.MeasureCommand.Extend;
import org.lianban.casework.measure.domain.MeasureCommand.Propose;
import org.lianban.casework.measure.domain.MeasureCommand.Release;
import org.lianban.casework.measure.domain.MeasureCommand.Settle;
import org.lianban.casework.measure.domain.MeasureCommand.Take;
import org.lianban.casework.measure.domain.MeasureRules;
import org.lianban.casework.measure.domain.Premises;
import org.lianban.casework.measure.domain.SeizureRules;
import org.lianban.casework.measure.domain.Situation;
import org.lianban.casework.measure.domain.TakingRules;
import org.lianban.casework.measure.domain.Wording;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.MeasureId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** The commands on measures: lock the matter, decide, save; one transaction each. */
@ApplicationScoped
class MeasureDesk {
    private final Matters matters;
    private final MeasureStore store;
    private final MeasureSurroundings surroundings;
    private final Grants grants;

    MeasureDesk(
            Matters matters, MeasureStore store, MeasureSurroundings surroundings, Grants grants) {
        this.grants = grants;
        this.matters = matters;
        this.store = store;
        this.surroundings = surroundings;
    }

    /**
     * @param seen version of the matter
     */
    @Transactional
    Ruling<Measure> propose(Caller caller, MatterId id, long seen, MeasureRequest.Said said) {
        MatterFile matter = matters.lock(id);
        Preconditions.matterUnchanged(seen, matter.version());
        if (!surroundings.isDivision(said.division())) {
            throw new RefusedException(CounterRefusal.MALFORMED, Map.of("pointer", "/division"));
        }
        Occasion now = surroundings.occasion(caller.actor());
        Propose command = command(said, grants.excluded(id));
        Ruling<Measure> ruling =
                TakingRules.propose(
                        command,
                        surroundings.situation(matter, caller, now),
                        surroundings.wording(
                                matter, command.premises(), command.officers(), now.on()));
        switch (ruling) {
            case Ruling.Made<Measure> made -> {
                store.insert(made.next());
                matters.settle(id, made, now);
            }
            case Ruling.Refused<Measure> _ -> {}
        }
        return ruling;
    }

    private Propose command(MeasureRequest.Said said, Set<PersonId> recused) {
        return new Propose(
                new MeasureId(Generators.timeBasedEpochGenerator().generate()),
                said.kind(),
                new Premises(said.division(), said.address()),
                said.goods(),
                said.facts(),
                surroundings.persons(said.officers()),
                said.officers().size(),
                recused,
                said.haste());
    }

    @Transactional
    Ruling<Measure> approve(Caller caller, MeasureId id, long seen, Approve command) {
        return decide(
                caller,
                MeasureAct.APPROVE,
                id,
                seen,
                (held, now, wording) -> TakingRules.approve(held, command, now, wording));
    }

    @Transactional
    Ruling<Measure> disapprove(Caller caller, MeasureId id, long seen, Disapprove command) {
        return decide(
                caller,
                MeasureAct.DISAPPROVE,
                id,
                seen,
                (held, now, wording) -> TakingRules.disapprove(held, command, now, wording));
    }

    @Transactional
    Ruling<Measure> take(Caller caller, MeasureId id, long seen, Take command) {
        return decide(
                caller,
                MeasureAct.TAKE,
                id,
                seen,
                (held, now, _) -> TakingRules.take(held, command, now));
    }

    @Transactional
    Ruling<Measure> settle(Caller caller, MeasureId id, long seen, Settle command) {
        return decide(
                caller,
                MeasureAct.SETTLE,
                id,
                seen,
                (held, now, wording) -> HoldingRules.settle(held, command, now, wording));
    }

    @Transactional
    Ruling<Measure> extend(Caller caller, MeasureId id, long seen, Extend command) {
        return decide(
                caller,
                MeasureAct.EXTEND,
                id,
                seen,
                (held, now, wording) -> HoldingRules.extend(held, command, now, wording));
    }

    @Transactional
    Ruling<Measure> release(Caller caller, MeasureId id, long seen, Release command) {
        return decide(
                caller,
                MeasureAct.RELEASE,
                id,
                seen,
                (held, now, wording) -> HoldingRules.release(held, command, now, wording));
    }

    @Transactional
    Ruling<Measure> dispose(Caller caller, MeasureId id, long seen, Dispose command) {
        Opened opened = open(caller, MeasureAct.DISPOSE, id, seen, command.how().kept());
        return kept(
                opened,
                HoldingRules.dispose(
                        opened.measure(), command, opened.situation(), opened.wording()));
    }

    /** Answers with the seizure: it is what goes on. */
    @Transactional
    Ruling<Measure> convert(Caller caller, MeasureId id, long seen, Convert command) {
        Opened opened = open(caller, MeasureAct.CONVERT, id, seen, List.of());
        return switch (SeizureRules.convert(
                opened.measure(), command, opened.situation(), opened.wording())) {
            case Ruling.Made<Conversion> made -> {
                store.save(made.next().preservation());
                store.insert(made.next().seizure());
                matters.settle(opened.measure().matter(), made, opened.situation().now());
                yield Ruling.made(made.next().seizure(), made.facts(), made.orders());
            }
            case Ruling.Refused<Conversion>(var refusal, var particulars) ->
                    new Ruling.Refused<>(refusal, particulars);
        };
    }

    private Ruling<Measure> decide(
            Caller caller, MeasureAct act, MeasureId id, long seen, Deciding rule) {
        Opened opened = open(caller, act, id, seen, List.of());
        return kept(opened, rule.decide(opened.measure(), opened.situation(), opened.wording()));
    }

    private interface Deciding {
        Ruling<Measure> decide(Measure held, Situation now, Wording wording);
    }

    private record Opened(Measure measure, Situation situation, Wording wording) {}

    // A measure is decided on under its matter's lock; what was read before it may be stale.
    private Opened open(
            Caller caller,
            MeasureAct act,
            MeasureId id,
            long seen,
            Collection<EvidenceId> evidence) {
        MatterId matter = find(id).measure().matter();
        MatterFile file = matters.lock(matter);
        StoredMeasure stored = find(id);
        Preconditions.unchanged(seen, stored.version());
        Occasion now = surroundings.occasion(caller.actor());
        Situation situation = surroundings.acting(file, stored.measure(), caller, now, evidence);
        Role decider = MeasureRules.decider(act, situation);
        return new Opened(
                stored.measure(),
                situation.by(caller.actor(List.of(decider))),
                surroundings.wording(file, stored.measure(), now.on()));
    }

    private Ruling<Measure> kept(Opened opened, Ruling<Measure> ruling) {
        switch (ruling) {
            case Ruling.Made<Measure> made -> {
                store.save(made.next());
                matters.settle(opened.measure().matter(), made, opened.situation().now());
            }
            case Ruling.Refused<Measure> _ -> {}
        }
        return ruling;
    }

    private StoredMeasure find(MeasureId id) {
        return store.find(id).orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
    }
}
