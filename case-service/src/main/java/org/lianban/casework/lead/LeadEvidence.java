package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianban.casework.access.Grants;
import org.lianban.casework.access.domain.DocumentMarks;
import org.lianban.casework.exhibit.Exhibits;
import org.lianban.casework.exhibit.domain.Exhibit;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;

/** The matter's items of evidence, as far as a lead's papers and conditions rest on them. */
@ApplicationScoped
class LeadEvidence {
    private final Exhibits exhibits;
    private final Grants grants;

    LeadEvidence(Exhibits exhibits, Grants grants) {
        this.exhibits = exhibits;
        this.grants = grants;
    }

    /** Those of the named items that the matter has. */
    Set<EvidenceId> known(MatterId matter, Collection<EvidenceId> named) {
        return exhibits.ofMatter(matter, named).stream()
                .map(Exhibit::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean hasAny(MatterId matter) {
        return !exhibits.ofMatter(matter).isEmpty();
    }

    /** All of the matter's items, by number; of what is kept from the reader nothing but that. */
    Map<EvidenceId, LeadView.ItemView> items(MatterId matter, Caller reader) {
        DocumentMarks marks = grants.marks(reader, matter);
        Map<EvidenceId, LeadView.ItemView> items = new LinkedHashMap<>();
        for (Exhibit exhibit : exhibits.ofMatter(matter)) {
            items.put(
                    exhibit.id(),
                    new LeadView.ItemView(
                            exhibit.id().toString(),
                            exhibit.number(),
                            marks.withhold(exhibit.id().value())
                                    ? null
                                    : exhibit.particulars().title()));
        }
        return items;
    }
}
