package org.lianban.evidence.evidencetransfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.lianban.evidence.casefolder.Folders;
import org.lianban.evidence.casefolder.domain.Folder;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransfer;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransferCommand;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransferRules;
import org.lianban.evidence.roster.RosterPerson;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** One transaction per command; the transfer's lock decides every race. */
@ApplicationScoped
class EvidenceTransferDesk {
    private final EvidenceTransferStore store;
    private final Folders folders;
    private final Surroundings surroundings;
    private final DecidedActs acts;
    private final LegalClock clock;

    EvidenceTransferDesk(
            EvidenceTransferStore store,
            Folders folders,
            Surroundings surroundings,
            DecidedActs acts,
            LegalClock clock) {
        this.store = store;
        this.folders = folders;
        this.surroundings = surroundings;
        this.acts = acts;
        this.clock = clock;
    }

    // The rule speaks before the version: who lost a race is told what the winner did, not merely
    // that something changed.
    @Transactional
    Ruling<EvidenceTransfer> decide(
            RosterPerson caller, TransferId id, long seenVersion, EvidenceTransferCommand command) {
        StoredTransfer stored = store.lock(id).orElseThrow(EvidenceTransferDesk::notFound);
        EvidenceTransfer transfer = stored.transfer();
        requireListed(transfer, command);
        Folder folder = folders.requireTransfer(transfer.terms().matter(), id, caller);
        Occasion occasion = new Occasion(Actor.person(caller.id(), caller.office()), clock.now());
        Ruling<EvidenceTransfer> ruling =
                EvidenceTransferRules.decide(
                        transfer, command, surroundings.of(transfer, caller, occasion.on()));
        if (ruling instanceof Ruling.Made<EvidenceTransfer> made) {
            Preconditions.unchanged(seenVersion, stored.version());
            store.save(transfer, made.next());
            acts.of(made, occasion, folder.epoch());
        }
        return ruling;
    }

    /** What the rule would say; nothing is kept of it. */
    @Transactional
    Ruling<EvidenceTransfer> consider(
            RosterPerson caller, TransferId id, EvidenceTransferCommand command) {
        EvidenceTransfer transfer =
                store.find(id).orElseThrow(EvidenceTransferDesk::notFound).transfer();
        requireListed(transfer, command);
        folders.requireTransfer(transfer.terms().matter(), id, caller);
        return EvidenceTransferRules.decide(
                transfer, command, surroundings.of(transfer, caller, clock.today()));
    }

    /** Whether it is still what the caller has seen; asked again when it is decided. */
    @Transactional
    boolean isUnchanged(TransferId id, long seenVersion) {
        return store.find(id).orElseThrow(EvidenceTransferDesk::notFound).version() == seenVersion;
    }

    private static void requireListed(EvidenceTransfer transfer, EvidenceTransferCommand command) {
        switch (command) {
            case EvidenceTransferCommand.CheckItem check -> requireListed(transfer, check.item());
            case EvidenceTransferCommand.Resolve resolve -> requireListed(transfer, resolve.item());
            case EvidenceTransferCommand.Dispatch _,
                    EvidenceTransferCommand.HandOut _,
                    EvidenceTransferCommand.Accept _ -> {
                // about the whole list
            }
        }
    }

    private static void requireListed(EvidenceTransfer transfer, EvidenceId item) {
        if (transfer.item(item).isEmpty()) {
            throw notFound();
        }
    }

    private static RefusedException notFound() {
        return new RefusedException(CounterRefusal.NOT_FOUND);
    }
}
