package org.lianban.casework.proposal;

import static org.lianban.kernel.counter.Fields.optionalText;
import static org.lianban.kernel.counter.Fields.text;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.proposal.domain.ProposalKind;
import org.lianban.kernel.counter.Fields;

/** Bodies of the commands as they come in. */
final class ProposalBody {
    private static final int LONGEST = 2000;
    private static final int LONGEST_REASON = 1000;
    private static final int LONGEST_ABOUT = 200;

    private ProposalBody() {}

    /**
     * @param about which of several it is about; may be missing
     */
    @Schema(name = "ProposalContent")
    record Content(ProposalKind kind, @Nullable String about, String text, String reason) {
        ProposalDesk.Proposed checked() {
            return new ProposalDesk.Proposed(
                    kind,
                    optionalText("/about", about, LONGEST_ABOUT),
                    Fields.text("/text", text, LONGEST),
                    Fields.text("/reason", reason, LONGEST_REASON));
        }
    }

    @Schema(name = "ProposalNote")
    record Note(@Nullable String note) {
        @Nullable String checked() {
            return optionalText("/note", note, LONGEST_REASON);
        }
    }

    @Schema(name = "ProposalReason")
    record Reason(String reason) {
        String checked() {
            return text("/reason", reason, LONGEST_REASON);
        }
    }
}
