package org.lianban.casework.dispute;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.deadline.domain.ClockState;
import org.lianban.casework.deadline.domain.DueChip;
import org.lianban.casework.dispute.domain.DisputeRefusal;
import org.lianban.casework.dispute.domain.DisputeState;
import org.lianban.casework.matter.domain.Weight;

/**
 * A jurisdiction dispute as one reads it, with what both sides said.
 *
 * @param superior who designates if they do not agree; missing if nobody stands above both
 * @param positions the record of the negotiation, oldest first
 * @param conclusion on the table, or agreed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DisputeView(
        String id,
        String matterId,
        String title,
        DisputeState state,
        OfficeLine raisedBy,
        OfficeLine counterpart,
        @Nullable OfficeLine superior,
        LocalDate raisedOn,
        List<PositionLine> positions,
        @Nullable ConclusionLine conclusion,
        @Nullable Ending ending,
        List<ClockLine> clocks,
        long version,
        List<ActionLine> actions) {

    @Schema(name = "DisputeOffice")
    public record OfficeLine(String id, String name) {}

    /** What one side said. */
    @Schema(name = "DisputePosition")
    public record PositionLine(
            OfficeLine office, OfficeLine competent, String argument, LocalDate on) {}

    /**
     * What was proposed.
     *
     * @param heldAt local date and time in Shanghai
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DisputeConclusion")
    public record ConclusionLine(
            OfficeLine proposedBy,
            OfficeLine competent,
            String text,
            String heldAt,
            String present,
            @Nullable String place,
            LocalDate on) {}

    /**
     * How it ended.
     *
     * @param minutes letter that keeps the agreement
     * @param reportedBy one of the two, or the superior that acts of its own accord
     * @param transferId the designation that a report leads to
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DisputeEnding")
    public record Ending(
            LocalDate on,
            @Nullable String minutes,
            @Nullable OfficeLine reportedBy,
            @Nullable String transferId,
            @Nullable String reason) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DisputeClock")
    public record ClockLine(
            String clockId,
            String rule,
            OfficeLine office,
            LocalDate start,
            LocalDate due,
            boolean provisional,
            ClockState state,
            @Nullable Outcome outcome,
            @Nullable DueChip chip,
            String text) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DisputeActionLine")
    public record ActionLine(
            @Schema(
                            enumeration = {
                                "state",
                                "propose",
                                "agree",
                                "report-up",
                                "take-up",
                                "drop",
                                "raise-dispute"
                            })
                    String name,
            Weight weight,
            boolean open,
            @Nullable DisputeRefusal code,
            @Nullable String reason) {}
}
