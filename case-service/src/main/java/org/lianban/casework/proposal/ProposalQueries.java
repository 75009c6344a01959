package org.lianban.casework.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.proposal.ProposalsView.Leave;
import org.lianban.casework.proposal.ProposalsView.ProposalView;
import org.lianban.casework.proposal.domain.Proposal;
import org.lianban.casework.proposal.domain.ProposalRefusal;
import org.lianban.casework.proposal.domain.ProposalRules;
import org.lianban.casework.proposal.domain.ProposalSituation;
import org.lianban.casework.proposal.domain.ProposalTerms;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.ProblemCatalogue;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling.Refused;

/** What a caller reads of a matter's proposals; whoever calls has asked for sight. */
@ApplicationScoped
class ProposalQueries {
    private final Matters matters;
    private final ProposalStore store;
    private final ProposalSurroundings surroundings;
    private final ProblemCatalogue catalogue;
    private final CallerLanguage language;

    ProposalQueries(
            Matters matters,
            ProposalStore store,
            ProposalSurroundings surroundings,
            ProblemCatalogue catalogue,
            CallerLanguage language) {
        this.matters = matters;
        this.store = store;
        this.surroundings = surroundings;
        this.catalogue = catalogue;
        this.language = language;
    }

    @Transactional
    ProposalsView ofMatter(MatterId matter, Caller caller) {
        MatterFile file =
                matters.find(matter)
                        .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
        ProposalSituation situation = surroundings.now(file, surroundings.reading(caller, matter));
        OfficeTree tree = surroundings.tree();
        return new ProposalsView(
                matter.toString(),
                store.ofMatter(matter).stream()
                        .map(stored -> view(stored, situation, tree))
                        .toList(),
                leave(ProposalRules.closed(situation)));
    }

    private ProposalView view(StoredProposal stored, ProposalSituation situation, OfficeTree tree) {
        Proposal proposal = stored.proposal();
        ProposalTerms terms = proposal.terms();
        Proposal.@Nullable Answer answer = answer(proposal);
        return new ProposalView(
                terms.id().toString(),
                terms.office().value(),
                tree.office(terms.office()).name(),
                label(terms.by()),
                terms.kind(),
                terms.about(),
                terms.text(),
                terms.reason(),
                terms.proposedOn(),
                proposal.state(),
                answer == null ? null : answer.office().value(),
                answer == null ? null : tree.office(answer.office()).name(),
                answer == null ? null : label(answer.by()),
                answer == null ? null : answer.on(),
                answer == null ? null : answer.words(),
                stored.version(),
                leave(ProposalRules.answerable(proposal, situation)),
                leave(ProposalRules.withdrawable(proposal, situation)));
    }

    private static Proposal.@Nullable Answer answer(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Open _ -> null;
            case Proposal.Accepted accepted -> accepted.answer();
            case Proposal.Declined declined -> declined.answer();
            case Proposal.Withdrawn withdrawn -> withdrawn.answer();
        };
    }

    private @Nullable PersonLabel label(PersonId person) {
        return surroundings.label(person).orElse(null);
    }

    private Leave leave(Optional<Refused<Proposal>> closed) {
        return closed.map(
                        refused ->
                                new Leave(
                                        false,
                                        (ProposalRefusal) refused.refusal(),
                                        catalogue.sentence(
                                                refused.refusal().name(),
                                                refused.particulars(),
                                                language.locale())))
                .orElse(new Leave(true, null, null));
    }
}
