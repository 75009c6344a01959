package org.lianban.casework.casefile;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.BiFunction;
import org.lianban.casework.access.Grants;
import org.lianban.casework.casefile.domain.Casefile;
import org.lianban.casework.casefile.domain.CasefileAct;
import org.lianban.casework.casefile.domain.CasefileCommand.AssignOfficers;
import org.lianban.casework.casefile.domain.CasefileCommand.Close;
import org.lianban.casework.casefile.domain.CasefileCommand.Conclude;
import org.lianban.casework.casefile.domain.CasefileCommand.Decide;
import org.lianban.casework.casefile.domain.CasefileCommand.Investigate;
import org.lianban.casework.casefile.domain.CasefileCommand.OrderStop;
import org.lianban.casework.casefile.domain.CasefileCommand.Terminate;
import org.lianban.casework.casefile.domain.DecisionRules;
import org.lianban.casework.casefile.domain.InvestigationRules;
import org.lianban.casework.casefile.domain.Situation;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** The commands on a filed case: lock the matter, decide, save; one transaction each. */
@ApplicationScoped
class CasefileDesk {
    private final Matters matters;
    private final CasefileStore store;
    private final CasefileSurroundings surroundings;
    private final Grants grants;

    CasefileDesk(
            Matters matters,
            CasefileStore store,
            CasefileSurroundings surroundings,
            Grants grants) {
        this.grants = grants;
        this.matters = matters;
        this.store = store;
        this.surroundings = surroundings;
    }

    @Transactional
    Ruling<Casefile> assign(Caller caller, MatterId id, long seen, List<PersonId> officers) {
        AssignOfficers command =
                new AssignOfficers(
                        surroundings.persons(officers), officers.size(), grants.excluded(id));
        return decide(
                caller,
                CasefileAct.ASSIGN,
                id,
                seen,
                (file, now) -> InvestigationRules.assign(file, command, now));
    }

    @Transactional
    Ruling<Casefile> investigate(Caller caller, MatterId id, long seen, Investigate command) {
        return decide(
                caller,
                CasefileAct.INVESTIGATE,
                id,
                seen,
                (file, now) -> InvestigationRules.investigate(file, command, now));
    }

    @Transactional
    Ruling<Casefile> orderStop(
            Caller caller, MatterId id, long seen, CasefileRequest.StopSaid said) {
        return decide(
                caller,
                CasefileAct.ORDER_STOP,
                id,
                seen,
                (file, now) ->
                        InvestigationRules.orderStop(file, order(said, id, caller.office()), now));
    }

    // Under the lock: a letter says what the matter says now.
    private OrderStop order(CasefileRequest.StopSaid said, MatterId id, OfficeId office) {
        return switch (said) {
            case CasefileRequest.StopSaid.Outside(var order) -> new OrderStop.Entering(order);
            case CasefileRequest.StopSaid.Ours(var what, var facts) ->
                    new OrderStop.Issuing(
                            new LetterId(Generators.timeBasedEpochGenerator().generate()),
                            what,
                            facts,
                            surroundings.wording(id, office));
        };
    }

    @Transactional
    Ruling<Casefile> conclude(Caller caller, MatterId id, long seen, Conclude command) {
        return decide(
                caller,
                CasefileAct.CONCLUDE,
                id,
                seen,
                (file, now) -> InvestigationRules.conclude(file, command, now));
    }

    @Transactional
    Ruling<Casefile> decide(Caller caller, MatterId id, long seen, Decide command) {
        return decide(
                caller,
                CasefileAct.DECIDE,
                id,
                seen,
                (file, now) -> DecisionRules.decide(file, command, now));
    }

    @Transactional
    Ruling<Casefile> terminate(Caller caller, MatterId id, long seen, Terminate command) {
        return decide(
                caller,
                CasefileAct.TERMINATE,
                id,
                seen,
                (file, now) -> DecisionRules.terminate(file, command, now));
    }

    @Transactional
    Ruling<Casefile> close(Caller caller, MatterId id, long seen, Close command) {
        return decide(
                caller,
                CasefileAct.CLOSE,
                id,
                seen,
                (file, now) -> DecisionRules.close(file, command, now));
    }

    private Ruling<Casefile> decide(
            Caller caller,
            CasefileAct act,
            MatterId id,
            long seen,
            BiFunction<Casefile, Situation, Ruling<Casefile>> rule) {
        MatterFile matter = matters.lock(id);
        StoredCasefile stored =
                store.shownTo(caller.office(), matter)
                        .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
        Preconditions.unchanged(seen, stored.version());
        Occasion occasion = surroundings.occasion(caller.actor(List.of(act.role())));
        Situation situation = surroundings.situation(matter, stored.file(), caller, occasion.on());
        Ruling<Casefile> ruling = rule.apply(stored.file(), situation);
        switch (ruling) {
            case Ruling.Made<Casefile> made -> {
                store.save(made.next());
                matters.settle(id, made, occasion);
            }
            case Ruling.Refused<Casefile> _ -> {}
        }
        return ruling;
    }
}
