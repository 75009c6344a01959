package org.lianban.casework.jointhandling;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.jointhandling.domain.InvitationAnswer;

/**
 * Bodies of the commands as they come in; a missing field is refused by name, an unknown one too.
 */
final class JointHandlingBody {
    private JointHandlingBody() {}

    /**
     * An invitation.
     *
     * @param matterId the case
     * @param to the office that is invited
     * @param title what the case is about, as the other office reads it
     * @param reason why jointly; nothing of whoever informed
     * @param work what each of the two is to do (分工)
     */
    @Schema(name = "JointHandlingInvitation")
    record Invitation(String matterId, String to, String title, String reason, String work) {}

    /**
     * What the head of the invited office answers.
     *
     * @param words why not, or a remark
     */
    @Schema(name = "JointHandlingAnswer")
    record Answer(InvitationAnswer answer, @Nullable String words) {}

    /**
     * Who of the invited office handles it, at least two.
     *
     * @param officers ids of people; they take the place of those named before
     */
    @Schema(name = "JointHandlingOfficers")
    record Officers(List<String> officers) {}

    /**
     * What was done since the last report.
     *
     * @param words as the other office reads it
     */
    @Schema(name = "JointHandlingReport")
    record Report(String words) {}

    /**
     * Why it ends, or why the invitation is taken back.
     *
     * @param reason as the other office reads it
     */
    @Schema(name = "JointHandlingEnding")
    record Ending(String reason) {}
}
