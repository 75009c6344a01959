package org.lianban.casework.transfer;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianban.casework.transfer.domain.TransferBasis;

/** Who may receive a matter and on which legal bases, for whoever drafts a transfer. */
@Schema(name = "DraftOptions")
record DraftOptionsView(
        List<CandidateLine> candidates, List<BasisLine> bases, List<String> attachments) {
    DraftOptionsView {
        candidates = List.copyOf(candidates);
        bases = List.copyOf(bases);
        attachments = List.copyOf(attachments);
    }

    /** An office that may be competent; conditional if the reason names a condition. */
    @Schema(name = "DraftCandidate")
    record CandidateLine(
            String office,
            String officeName,
            List<BasisLine> bases,
            boolean conditional,
            String reason) {}

    /**
     * A legal basis to choose.
     *
     * @param basis the articles as the letter prints them; what {@code legalBasis} of a draft says
     */
    @Schema(name = "DraftBasis")
    record BasisLine(TransferBasis code, String basis, String text) {}
}
