package org.lianban.casework.jointhandling;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.correspondence.DueLine;
import org.lianban.casework.correspondence.MatterLine;
import org.lianban.casework.correspondence.OfficeLine;
import org.lianban.casework.jointhandling.domain.InvitationAnswer;
import org.lianban.casework.jointhandling.domain.JointHandlingRefusal;
import org.lianban.casework.jointhandling.domain.JointHandlingState;
import org.lianban.casework.matter.domain.Weight;
import org.lianban.casework.office.PersonLabel;

/**
 * A joint handling as one reads it.
 *
 * @param from who wrote the case when it invited
 * @param title what the case is about
 * @param reason why jointly
 * @param work what each of the two is to do (分工)
 * @param letterId 联合办案邀请函
 * @param receiptId 送达回证
 * @param officers of the invited office
 * @param matter the case; missing for whoever does not see it
 * @param due by when the invited office must act; missing where no limit runs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "JointHandling")
public record JointHandlingView(
        String id,
        OfficeLine from,
        OfficeLine to,
        String title,
        String reason,
        String work,
        JointHandlingState state,
        LocalDate invitedOn,
        String letterId,
        @Nullable String letterNumber,
        @Nullable String receiptId,
        @Nullable LocalDate receivedOn,
        @Nullable AnswerLine answer,
        List<PersonLabel> officers,
        List<ReportLine> reports,
        @Nullable EndingLine ending,
        @Nullable MatterLine matter,
        @Nullable DueLine due,
        long version,
        List<ActionLine> actions) {
    public JointHandlingView {
        officers = List.copyOf(officers);
        reports = List.copyOf(reports);
        actions = List.copyOf(actions);
    }

    /**
     * What the head of the invited office answered.
     *
     * @param letterId 联合办案复函
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "JointHandlingAnswerLine")
    public record AnswerLine(
            InvitationAnswer kind,
            String letterId,
            @Nullable String letterNumber,
            @Nullable String words,
            LocalDate on) {}

    /** What its officers did. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "JointHandlingReportLine")
    public record ReportLine(int number, String words, @Nullable PersonLabel by, LocalDate on) {}

    /**
     * How it was ended, or the invitation taken back.
     *
     * @param letterId 联合办案终止函
     * @param office which of the two did
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "JointHandlingEndingLine")
    public record EndingLine(
            OfficeLine office,
            String reason,
            String letterId,
            @Nullable String letterNumber,
            LocalDate on) {}

    /** What the caller may do, or why not. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "JointHandlingActionLine")
    public record ActionLine(
            @Schema(
                            enumeration = {
                                "invite-joint-handling",
                                "receive-invitation",
                                "answer-invitation",
                                "assign-joint-officers",
                                "report-joint-work",
                                "end-joint-handling"
                            })
                    String name,
            Weight weight,
            boolean open,
            @Nullable JointHandlingRefusal code,
            @Nullable String reason) {}
}
