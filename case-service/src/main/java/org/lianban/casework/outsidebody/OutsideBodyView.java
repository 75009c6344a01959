package org.lianban.casework.outsidebody;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.outsidebody.domain.OutsideBodyAct;
import org.lianban.casework.outsidebody.domain.OutsideBodyRefusal;

/**
 * A body of the register, with all that was ever entered about it.
 *
 * @param superiorName what the superior is called
 * @param history the newest entry first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutsideBodyView(
        String id,
        long version,
        OutsideBodyWords said,
        @Nullable String superiorName,
        List<Entry> history,
        List<Action> actions) {
    public OutsideBodyView {
        history = List.copyOf(history);
        actions = List.copyOf(actions);
    }

    /**
     * One entry.
     *
     * @param said by the register from then on
     */
    @Schema(name = "OutsideBodyHistory")
    public record Entry(
            long version,
            Instant at,
            OutsideBodyAct act,
            PersonLabel by,
            String byOffice,
            String byOfficeName,
            String why,
            OutsideBodyWords said) {}

    /** What the caller may do with it, or why not. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OutsideBodyAction")
    public record Action(
            @Schema(enumeration = {"enter", "correct", "end"}) String name,
            boolean open,
            @Nullable OutsideBodyRefusal code,
            @Nullable String reason) {}
}
