package org.lianban.casework.jurisdiction;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianban.casework.jurisdiction.domain.Ground;

/**
 * The offices that may be competent, surest first.
 *
 * @param remark what follows when there are several, or none
 */
record CandidatesView(List<Entry> candidates, String remark) {
    /**
     * One office; conditional if the reason names a condition.
     *
     * @param basis the articles as they are cited
     * @param articles their ids in the book of laws
     */
    @Schema(name = "Candidate")
    record Entry(
            String office,
            String name,
            Ground ground,
            String basis,
            List<String> articles,
            String reason,
            boolean conditional) {}
}
