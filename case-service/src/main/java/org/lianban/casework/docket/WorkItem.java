package org.lianban.casework.docket;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.DueChip;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.office.domain.Role;

/**
 * Something somebody must do: an open clock, with whoever must act next.
 *
 * @param rule row of the deadline register
 * @param limitOffice whose limit it is; may be another office's than whose turn it is
 * @param office whose turn it is
 * @param command by which command it is done; {@code accept-or-object} where either {@code accept}
 *     or {@code object} does it: one decision under two limits, which the clocks of a matter name
 *     singly. While evidence is on its way {@code dispatch}, {@code check-evidence} and {@code
 *     accept-evidence} are done in evidence-service, {@code hand-over} here
 * @param basis what the limit rests on
 * @param matterId missing where the office does not see the matter that it was written about
 * @param number of the matter, or of the letter that the office was written
 * @param subjectId the transfer, the measure, the dispute, the notification, the request for
 *     assistance, the joint handling, the supervision, or the matter of the lead
 * @param persons who are named; empty where the role acts
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorkItem(
        String clockId,
        @Nullable String matterId,
        String number,
        String title,
        String rule,
        String limitOffice,
        String limitOfficeName,
        String office,
        String officeName,
        Role role,
        String command,
        LocalDate due,
        boolean provisional,
        DueChip chip,
        Kind kind,
        String subjectId,
        List<PersonLabel> persons,
        String basis) {
    public WorkItem {
        persons = List.copyOf(persons);
    }

    /** What the work is about. */
    public enum Kind {
        LEAD,
        TRANSFER,
        MEASURE,
        DISPUTE,
        LEAD_NOTIFICATION,
        ASSISTANCE,
        ASSISTANCE_REPLY,
        JOINT_HANDLING,
        SUPERVISION
    }
}
