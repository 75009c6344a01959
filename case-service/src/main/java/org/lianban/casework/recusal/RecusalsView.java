package org.lianban.casework.recusal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.recusal.domain.RecusalGround;
import org.lianban.casework.recusal.domain.RecusalRefusal;

/**
 * What the reader's office decided about its people in a matter, and whom the reader may recuse.
 *
 * @param matterVersion what {@code If-Match} is about
 */
record RecusalsView(
        String matterId, long matterVersion, List<RecusalView> recusals, List<Colleague> people) {
    RecusalsView {
        recusals = List.copyOf(recusals);
        people = List.copyOf(people);
    }

    /**
     * One decision.
     *
     * @param liftedOn none while it is in force
     * @param readmission whether I may lift it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Recusal")
    record RecusalView(
            String id,
            PersonLabel person,
            RecusalGround ground,
            String reason,
            @Nullable PersonLabel decidedBy,
            LocalDate decidedOn,
            @Nullable PersonLabel liftedBy,
            @Nullable LocalDate liftedOn,
            @Nullable String liftReason,
            Leave readmission) {}

    /**
     * Somebody of the reader's office who is not recused.
     *
     * @param named for the matter
     */
    @Schema(name = "RecusalColleague")
    record Colleague(PersonLabel person, boolean named, Leave recusal) {}

    /** Whether I may, and why not. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "RecusalLeave")
    record Leave(boolean open, @Nullable RecusalRefusal code, @Nullable String reason) {}
}
