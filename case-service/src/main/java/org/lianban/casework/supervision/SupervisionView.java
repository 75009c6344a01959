package org.lianban.casework.supervision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.correspondence.DueLine;
import org.lianban.casework.correspondence.MatterLine;
import org.lianban.casework.correspondence.OfficeLine;
import org.lianban.casework.matter.domain.Weight;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.supervision.domain.SupervisionRefusal;
import org.lianban.casework.supervision.domain.SupervisionState;

/**
 * A supervision as one reads it.
 *
 * @param by the superior
 * @param office who writes the matter now
 * @param reportEvery after how many days a report is due; missing if none is asked for on the way
 * @param dueOn by when the matter is to be done, as it was demanded last
 * @param overdue that day is over, and it is not said to be done
 * @param demands the order, and what was demanded after it; oldest first
 * @param due by when somebody must act; missing where no limit runs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Supervision")
public record SupervisionView(
        String id,
        OfficeLine by,
        OfficeLine office,
        MatterLine matter,
        String reason,
        @Nullable Integer reportEvery,
        SupervisionState state,
        LocalDate orderedOn,
        LocalDate dueOn,
        boolean overdue,
        List<DemandLine> demands,
        List<ReportLine> reports,
        List<ReminderLine> reminders,
        @Nullable LiftingLine lifting,
        @Nullable DueLine due,
        long version,
        List<ActionLine> actions) {
    public SupervisionView {
        demands = List.copyOf(demands);
        reports = List.copyOf(reports);
        reminders = List.copyOf(reminders);
        actions = List.copyOf(actions);
    }

    /**
     * What is to be done.
     *
     * @param letterId 挂牌督办通知书
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SupervisionDemandLine")
    public record DemandLine(
            String requirement,
            LocalDate dueOn,
            String letterId,
            @Nullable String letterNumber,
            LocalDate on) {}

    /**
     * What the supervised office said.
     *
     * @param concluded that the matter is done
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SupervisionReportLine")
    public record ReportLine(
            int number, String words, boolean concluded, @Nullable PersonLabel by, LocalDate on) {}

    /**
     * @param letterId 催办函
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SupervisionReminderLine")
    public record ReminderLine(String letterId, @Nullable String letterNumber, LocalDate on) {}

    /**
     * Why it is over.
     *
     * @param letterId 解除挂牌督办通知书
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SupervisionLiftingLine")
    public record LiftingLine(
            String reason, String letterId, @Nullable String letterNumber, LocalDate on) {}

    /** What the caller may do, or why not. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SupervisionActionLine")
    public record ActionLine(
            @Schema(
                            enumeration = {
                                "order-supervision",
                                "lift-supervision",
                                "return-supervision",
                                "report-supervision",
                                "conclude-supervision",
                                "remind-supervision"
                            })
                    String name,
            Weight weight,
            boolean open,
            @Nullable SupervisionRefusal code,
            @Nullable String reason) {}
}
