package org.lianban.casework.measure;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.measure.domain.MeasureRefusal;

/**
 * The measures of a matter, oldest first, and whether one may be proposed.
 *
 * @param matterVersion what a proposal's {@code If-Match} is about
 */
record MeasuresView(
        String matterId, List<MeasureView> measures, ProposalView proposal, long matterVersion) {
    /**
     * @param open I may propose one now
     * @param code why not
     */
    @Schema(name = "MeasureProposalState")
    record ProposalView(boolean open, @Nullable MeasureRefusal code, @Nullable String reason) {}
}
