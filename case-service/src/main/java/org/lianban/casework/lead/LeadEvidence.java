package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianban.casework.exhibit.Exhibits;
import org.lianban.casework.exhibit.domain.Exhibit;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;

/** The matter's items of evidence, as far as a lead's papers and conditions rest on them. */
@ApplicationScoped
class LeadEvidence {
    private final Exhibits exhibits;

    LeadEvidence(Exhibits exhibits) {
        this.exhibits = exhibits;
    }

    /** Those of the named items that the matter has. */
    Set<EvidenceId> known(MatterId matter, Collection<EvidenceId> named) {
        return exhibits.ofMatter(matter, named).stream()
                .map(Exhibit::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** All of the matter's items, by number. */
    Map<EvidenceId, LeadView.ItemView> items(MatterId matter) {
        Map<EvidenceId, LeadView.ItemView> items = new LinkedHashMap<>();
        for (Exhibit exhibit : exhibits.ofMatter(matter)) {
            items.put(
                    exhibit.id(),
                    new LeadView.ItemView(
                            exhibit.id().toString(),
                            exhibit.number(),
                            exhibit.particulars().title()));
        }
        return items;
    }
}
