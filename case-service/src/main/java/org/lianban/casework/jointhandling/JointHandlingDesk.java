package org.lianban.casework.jointhandling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.lianban.casework.jointhandling.JointHandlingCommands.Said;
import org.lianban.casework.jointhandling.domain.InviteOffice;
import org.lianban.casework.jointhandling.domain.InvitingRules;
import org.lianban.casework.jointhandling.domain.JointHandling;
import org.lianban.casework.jointhandling.domain.JointHandlingCommand;
import org.lianban.casework.jointhandling.domain.JointHandlingRules;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.JointHandlingId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** One transaction per command; the matter's lock decides every race. */
@ApplicationScoped
class JointHandlingDesk {
    private final Matters matters;
    private final JointHandlingStore store;
    private final JointHandlingSurroundings surroundings;
    private final LegalClock clock;

    JointHandlingDesk(
            Matters matters,
            JointHandlingStore store,
            JointHandlingSurroundings surroundings,
            LegalClock clock) {
        this.matters = matters;
        this.store = store;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Transactional
    Ruling<JointHandling> invite(Caller caller, MatterId id, InviteOffice command) {
        MatterFile matter = matters.lock(id);
        Occasion occasion = new Occasion(caller.actor(InvitingRules.ROLES), clock.now());
        Ruling<JointHandling> ruling = inviting(caller, matter, command);
        if (ruling instanceof Ruling.Made<JointHandling> made) {
            store.add(made.next(), occasion.at());
            matters.settle(id, made, occasion);
        }
        return ruling;
    }

    /** What the rule would say to it; nothing is kept of it. */
    @Transactional
    Ruling<JointHandling> consider(Caller caller, MatterId id, InviteOffice command) {
        return inviting(caller, matters.find(id).orElseThrow(), command);
    }

    private Ruling<JointHandling> inviting(Caller caller, MatterFile matter, InviteOffice command) {
        Ruling<JointHandling> ruling =
                InvitingRules.invite(
                        command,
                        surroundings.inviting(matter, caller, command.to(), clock.today()));
        if (ruling instanceof Ruling.Made<JointHandling>) {
            surroundings.requireInformantUnnamed(matter.id(), command);
        }
        return ruling;
    }

    /** The same of a later step. */
    @Transactional
    Ruling<JointHandling> consider(Caller caller, JointHandlingId id, Said said) {
        JointHandling joint = get(id).joint();
        MatterFile matter = matters.find(joint.terms().matter()).orElseThrow();
        return deciding(caller, matter, joint, said.of(surroundings, matter.id()));
    }

    // The rule speaks before the version: who lost a race is told what the winner did.
    @Transactional
    Ruling<JointHandling> decide(Caller caller, JointHandlingId id, long seenVersion, Said said) {
        MatterFile matter = matters.lock(get(id).joint().terms().matter());
        StoredJointHandling stored = get(id);
        JointHandlingCommand command = said.of(surroundings, matter.id());
        Occasion occasion = new Occasion(caller.actor(command.step().roles()), clock.now());
        Ruling<JointHandling> ruling = deciding(caller, matter, stored.joint(), command);
        if (ruling instanceof Ruling.Made<JointHandling> made) {
            Preconditions.unchanged(seenVersion, stored.version());
            store.save(made.next(), occasion.at());
            if (matter.isWrittenBy(caller.office())) {
                matters.settle(matter.id(), made, occasion);
            } else {
                matters.settleWritten(matter.id(), made, occasion);
            }
        }
        return ruling;
    }

    private Ruling<JointHandling> deciding(
            Caller caller, MatterFile matter, JointHandling joint, JointHandlingCommand command) {
        Ruling<JointHandling> ruling =
                JointHandlingRules.decide(
                        joint, command, surroundings.now(matter, caller, clock.today()));
        if (ruling instanceof Ruling.Made<JointHandling>) {
            surroundings.requireInformantUnnamed(matter, caller, command);
        }
        return ruling;
    }

    private StoredJointHandling get(JointHandlingId id) {
        return store.find(id).orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
    }
}
