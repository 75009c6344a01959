package org.lianban.casework.docket;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.proposal.domain.ProposalKind;

/**
 * What waits for the reader in conversation: where he was mentioned and has not looked since,
 * newest first, and proposals that he may answer, oldest first; 50 of each at most.
 */
@Schema(name = "TalkWaiting")
record TalkView(List<MentionLine> mentions, List<ProposalLine> proposals) {
    TalkView {
        mentions = List.copyOf(mentions);
        proposals = List.copyOf(proposals);
    }

    /**
     * @param by missing if he is on the books no longer
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "MentionLine")
    record MentionLine(
            String matterId,
            String number,
            String title,
            @Nullable PersonLabel by,
            String office,
            String officeName,
            Instant madeAt) {}

    /**
     * @param office who proposed
     */
    @Schema(name = "ProposalLine")
    record ProposalLine(
            String proposalId,
            String matterId,
            String number,
            String title,
            ProposalKind kind,
            String office,
            String officeName,
            LocalDate proposedOn) {}
}
