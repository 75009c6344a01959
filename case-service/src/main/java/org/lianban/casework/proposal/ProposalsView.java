package org.lianban.casework.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.proposal.domain.ProposalKind;
import org.lianban.casework.proposal.domain.ProposalRefusal;
import org.lianban.casework.proposal.domain.ProposalState;

/**
 * The proposals of a matter, newest first, 200 at most; read by whoever sees the matter.
 *
 * @param proposing whether the caller may propose something
 */
@Schema(name = "Proposals")
record ProposalsView(String matterId, List<ProposalView> items, Leave proposing) {
    ProposalsView {
        items = List.copyOf(items);
    }

    /**
     * One proposal.
     *
     * @param by missing if he is on the books no longer
     * @param answeredBy who took it up, declined it or took it back
     * @param words of the answer
     * @param version what {@code If-Match} is about
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Proposal")
    record ProposalView(
            String id,
            String office,
            String officeName,
            @Nullable PersonLabel by,
            ProposalKind kind,
            @Nullable String about,
            String text,
            String reason,
            LocalDate proposedOn,
            ProposalState state,
            @Nullable String answeredByOffice,
            @Nullable String answeredByOfficeName,
            @Nullable PersonLabel answeredBy,
            @Nullable LocalDate answeredOn,
            @Nullable String words,
            long version,
            Leave answering,
            Leave withdrawal) {}

    /** What a command answers with; it is kept for repetition, and holds nothing of the content. */
    @Schema(name = "ProposalStep")
    record Answer(String matterId, String id, ProposalState state) {}

    /** Whether I may, and why not. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProposalLeave")
    record Leave(boolean open, @Nullable ProposalRefusal code, @Nullable String reason) {}
}
