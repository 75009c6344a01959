package org.lianban.casework.proposal;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.proposal.domain.Proposal;
import org.lianban.casework.proposal.domain.ProposalKind;
import org.lianban.casework.proposal.domain.ProposalRules;
import org.lianban.casework.proposal.domain.ProposalRules.Propose;
import org.lianban.casework.proposal.domain.ProposalSituation;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.ProposalId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** Proposals and their answers: lock the matter, decide, save; one transaction each. */
@ApplicationScoped
class ProposalDesk {
    private final Matters matters;
    private final ProposalStore store;
    private final ProposalSurroundings surroundings;

    ProposalDesk(Matters matters, ProposalStore store, ProposalSurroundings surroundings) {
        this.matters = matters;
        this.store = store;
        this.surroundings = surroundings;
    }

    /** What is proposed, checked. */
    record Proposed(ProposalKind kind, @Nullable String about, String text, String reason) {}

    /** What is done with a proposal. */
    sealed interface Step {
        record Accept(@Nullable String note) implements Step {}

        record Decline(String reason) implements Step {}

        record Withdraw(String reason) implements Step {}
    }

    @Transactional
    Ruling<Proposal> propose(Caller caller, MatterId matter, Proposed proposed) {
        MatterFile file = matters.lock(matter);
        surroundings.requireSight(caller, matter);
        Occasion now = surroundings.occasion(caller);
        Ruling<Proposal> ruling =
                ProposalRules.propose(
                        new Propose(
                                new ProposalId(Generators.timeBasedEpochGenerator().generate()),
                                proposed.kind(),
                                proposed.about(),
                                proposed.text(),
                                proposed.reason()),
                        surroundings.at(file, caller, now.on()));
        switch (ruling) {
            case Ruling.Made<Proposal> made -> {
                store.add(made.next());
                matters.settle(matter, made, now);
            }
            case Ruling.Refused<Proposal> _ -> {}
        }
        return ruling;
    }

    /**
     * @param seen version of the proposal
     */
    @Transactional
    Ruling<Proposal> step(Caller caller, MatterId matter, ProposalId id, long seen, Step step) {
        MatterFile file = matters.lock(matter);
        surroundings.requireSight(caller, matter);
        StoredProposal stored =
                store.find(id)
                        .filter(found -> found.proposal().terms().matter().equals(matter))
                        .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
        Preconditions.unchanged(seen, stored.version());
        ProposalSituation situation = surroundings.now(file, caller);
        Proposal proposal = stored.proposal();
        Ruling<Proposal> ruling =
                switch (step) {
                    case Step.Accept accept ->
                            ProposalRules.accept(proposal, accept.note(), situation);
                    case Step.Decline decline ->
                            ProposalRules.decline(proposal, decline.reason(), situation);
                    case Step.Withdraw withdraw ->
                            ProposalRules.withdraw(proposal, withdraw.reason(), situation);
                };
        Occasion now =
                switch (step) {
                    case Step.Accept _, Step.Decline _ -> surroundings.answering(caller, situation);
                    case Step.Withdraw _ -> surroundings.occasion(caller);
                };
        switch (ruling) {
            case Ruling.Made<Proposal> made -> {
                store.save(made.next());
                matters.settle(matter, made, now);
            }
            case Ruling.Refused<Proposal> _ -> {}
        }
        return ruling;
    }
}
