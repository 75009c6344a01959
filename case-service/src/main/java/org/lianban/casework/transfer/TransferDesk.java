package org.lianban.casework.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.transfer.domain.Circumstances;
import org.lianban.casework.transfer.domain.DraftRules;
import org.lianban.casework.transfer.domain.DraftTransfer;
import org.lianban.casework.transfer.domain.RequestTakingUp;
import org.lianban.casework.transfer.domain.TakeUp;
import org.lianban.casework.transfer.domain.TakingUpRules;
import org.lianban.casework.transfer.domain.Transfer;
import org.lianban.casework.transfer.domain.TransferCommand;
import org.lianban.casework.transfer.domain.TransferRules;
import org.lianban.casework.transfer.domain.TransferState;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** One transaction per command; the matter's lock decides every race. */
@ApplicationScoped
class TransferDesk {
    private static final List<Role> HEADS = List.of(Role.AGENCY_HEAD);

    private final Matters matters;
    private final TransferStore store;
    private final Surroundings surroundings;
    private final LegalClock clock;

    TransferDesk(
            Matters matters, TransferStore store, Surroundings surroundings, LegalClock clock) {
        this.matters = matters;
        this.store = store;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Transactional
    Ruling<Transfer> draft(Caller caller, MatterId id, DraftTransfer command) {
        MatterFile matter = matters.lock(id);
        Occasion occasion = new Occasion(caller.actor(), clock.now());
        Ruling<Transfer> ruling = considered(caller, matter, occasion, command);
        if (ruling instanceof Ruling.Made<Transfer> made) {
            begin(id, made, occasion);
        }
        return ruling;
    }

    /** A draft of the office below ends with it, and nobody but that office hears of one. */
    @Transactional
    Ruling<Transfer> takeUp(Caller caller, MatterId id, TakeUp command) {
        MatterFile matter = matters.lock(id);
        Occasion occasion = new Occasion(caller.actor(HEADS), clock.now());
        List<Transfer> others = transfers(id);
        Circumstances now = surroundings.of(matter, caller, occasion.on(), List.of());
        Ruling<Transfer> ruling = TakingUpRules.takeUp(command, others, now);
        if (ruling instanceof Ruling.Made<Transfer> made) {
            TakingUpRules.endDraft(others, now).ifPresent(ended -> settle(id, ended, occasion));
            begin(id, made, occasion);
        }
        return ruling;
    }

    /** What the rule would say to the decision; nothing is kept of it. */
    @Transactional
    Ruling<Transfer> consider(Caller caller, MatterId id, TakeUp command) {
        return TakingUpRules.takeUp(command, transfers(id), now(caller, id, List.of()));
    }

    @Transactional
    Ruling<Transfer> request(Caller caller, MatterId id, RequestTakingUp command) {
        MatterFile matter = matters.lock(id);
        Occasion occasion = new Occasion(caller.actor(HEADS), clock.now());
        Ruling<Transfer> ruling =
                TakingUpRules.request(
                        command,
                        transfers(id),
                        surroundings.of(
                                matter, caller, occasion.on(), command.contents().evidence()));
        if (ruling instanceof Ruling.Made<Transfer> made) {
            begin(id, made, occasion);
        }
        return ruling;
    }

    /** What the rule would say to the request; nothing is kept of it. */
    @Transactional
    Ruling<Transfer> consider(Caller caller, MatterId id, RequestTakingUp command) {
        return TakingUpRules.request(
                command, transfers(id), now(caller, id, command.contents().evidence()));
    }

    private void begin(MatterId id, Ruling.Made<Transfer> made, Occasion occasion) {
        store.add(made.next(), occasion.at());
        settled(id, made, occasion);
    }

    private List<Transfer> transfers(MatterId id) {
        return store.ofMatter(id).stream().map(StoredTransfer::transfer).toList();
    }

    private Circumstances now(Caller caller, MatterId id, List<EvidenceId> drafted) {
        MatterFile matter =
                matters.find(id).orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
        return surroundings.of(matter, caller, clock.today(), drafted);
    }

    /** What the rule would say to the draft; nothing is kept of it. */
    @Transactional
    Ruling<Transfer> consider(Caller caller, MatterId id, DraftTransfer command) {
        MatterFile matter =
                matters.find(id).orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
        return considered(caller, matter, new Occasion(caller.actor(), clock.now()), command);
    }

    private Ruling<Transfer> considered(
            Caller caller, MatterFile matter, Occasion occasion, DraftTransfer command) {
        return DraftRules.draft(
                command,
                transfers(matter.id()),
                surroundings.of(matter, caller, occasion.on(), command.evidence()));
    }

    // The rule speaks before the version: who lost a race is told what the winner did, not merely
    // that something changed.
    @Transactional
    Ruling<Transfer> decide(
            Caller caller, TransferId id, long seenVersion, TransferCommand command) {
        MatterFile matter = matters.lock(matterOf(id));
        Occasion occasion = new Occasion(caller.actor(TransferRules.roles(command)), clock.now());
        StoredTransfer stored = store.get(id);
        Ruling<Transfer> ruling =
                TransferRules.decide(
                        stored.transfer(),
                        command,
                        surroundings.of(matter, caller, occasion.on(), command.evidence()));
        if (ruling instanceof Ruling.Made<Transfer> made) {
            Preconditions.unchanged(seenVersion, stored.version());
            settle(matter.id(), made, occasion);
        }
        return ruling;
    }

    /** What the rule would say to the step; nothing is kept of it. */
    @Transactional
    Ruling<Transfer> consider(Caller caller, TransferId id, TransferCommand command) {
        MatterFile matter =
                matters.find(matterOf(id))
                        .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
        return TransferRules.decide(
                store.get(id).transfer(),
                command,
                surroundings.of(matter, caller, clock.today(), command.evidence()));
    }

    private void settle(MatterId matter, Ruling.Made<Transfer> made, Occasion occasion) {
        store.save(made.next(), occasion.at());
        settled(matter, made, occasion);
    }

    private void settled(MatterId matter, Ruling.Made<Transfer> made, Occasion occasion) {
        matters.settle(matter, made, occasion);
        if (made.next().state() == TransferState.ISSUED) {
            store.noteMatterVersionAtIssue(
                    made.next().terms().id(), matters.find(matter).orElseThrow().version());
        }
        store.flush();
    }

    private MatterId matterOf(TransferId id) {
        return store.matterOf(id).orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
    }
}
