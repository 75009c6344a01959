package org.lianban.casework.casefile;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.casefile.domain.CaseOutcome;
import org.lianban.casework.casefile.domain.CasefileRefusal;
import org.lianban.casework.casefile.domain.NoPenaltyGround;
import org.lianban.casework.casefile.domain.TerminationGround;
import org.lianban.casework.matter.domain.Stage;

/**
 * A filed case as officers see it.
 *
 * @param begunOn day on which the investigation began
 * @param stops orders to correct or to stop, oldest entry first
 */
record CasefileView(
        String matterId,
        String number,
        OfficeView office,
        OfficeView writingOffice,
        Stage stage,
        @Schema(
                        enumeration = {
                            "FILED",
                            "INVESTIGATING",
                            "CONCLUDED",
                            "DECIDED",
                            "TERMINATED",
                            "CLOSED",
                            "TRANSFERRED_AMR",
                            "IMPORT_WITHDRAWN"
                        })
                String state,
        LocalDate filedOn,
        List<OfficerView> officers,
        @Nullable LocalDate begunOn,
        List<StopView> stops,
        @Nullable ReportView report,
        @Nullable DecisionView decision,
        @Nullable TerminationView termination,
        @Nullable LocalDate closedOn,
        List<ClockView> clocks,
        List<ActionView> actions,
        long version,
        long matterVersion) {
    @Schema(name = "CasefileOffice")
    record OfficeView(String id, String name) {}

    @Schema(name = "CasefileOfficer")
    record OfficerView(String personId, String label) {}

    @Schema(name = "CasefileStop")
    record StopView(String paper, @Nullable String letterId, LocalDate orderedOn, String what) {}

    @Schema(name = "CasefileReport")
    record ReportView(LocalDate reportedOn, String findings) {}

    @Schema(name = "CasefileDecision")
    record DecisionView(
            CaseOutcome outcome,
            @Nullable NoPenaltyGround ground,
            String paper,
            String reason,
            LocalDate decidedOn) {}

    @Schema(name = "CasefileTermination")
    record TerminationView(TerminationGround ground, String reason, LocalDate terminatedOn) {}

    @Schema(name = "CasefileClock")
    record ClockView(
            String clockId,
            String rule,
            LocalDate start,
            LocalDate due,
            boolean provisional,
            boolean overdue) {}

    /** An act, open or closed with the officer's sentence. */
    @Schema(name = "CasefileAction")
    record ActionView(
            @Schema(
                            enumeration = {
                                "assignment",
                                "investigation",
                                "stop-order",
                                "conclusion",
                                "decision",
                                "termination",
                                "closing"
                            })
                    String name,
            boolean open,
            @Nullable CasefileRefusal code,
            @Nullable String reason) {}
}
