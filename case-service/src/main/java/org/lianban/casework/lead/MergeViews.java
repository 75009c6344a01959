package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.lianban.casework.access.Grants;
import org.lianban.casework.lead.domain.Lead;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.MatterId;

/** Which other leads a lead is followed up with; of those, what the caller may see (law 8). */
@ApplicationScoped
class MergeViews {
    private final MergeStore merges;
    private final Matters matters;
    private final Grants grants;

    MergeViews(MergeStore merges, Matters matters, Grants grants) {
        this.merges = merges;
        this.matters = matters;
        this.grants = grants;
    }

    List<LeadView.LinkView> of(Lead lead, Caller caller) {
        return merges.of(lead).stream()
                .map(merge -> view(lead, merge, caller))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<LeadView.LinkView> view(Lead lead, MergeStore.Merge merge, Caller caller) {
        boolean into = merge.merged().equals(lead.matter());
        MatterId other = into ? merge.into() : merge.merged();
        if (!grants.sees(caller, other)) {
            return Optional.empty();
        }
        return matters.find(other)
                .map(
                        matter ->
                                new LeadView.LinkView(
                                        other.toString(),
                                        matter.handlingOf(lead.office()).orElseThrow().number(),
                                        matter.title(),
                                        into,
                                        merge.kind(),
                                        merge.on(),
                                        merge.reason()));
    }
}
