package org.lianban.casework.challenge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.challenge.domain.ChallengeRefusal;
import org.lianban.casework.office.PersonLabel;

/**
 * A challenge as he reads it who made it, and the auditor.
 *
 * @param office which wrote the matter
 * @param number as it was typed
 * @param matterId for him who made it, while it is in force
 * @param inForce the matter is read by it in this moment
 * @param review missing while nobody has reviewed it
 * @param reviewing whether I may review it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Challenge")
record ChallengeView(
        String id,
        long version,
        String office,
        String officeName,
        PersonLabel person,
        String personOffice,
        String personOfficeName,
        String number,
        String reason,
        LocalDate challengedOn,
        Instant at,
        Instant until,
        boolean inForce,
        @Nullable String matterId,
        @Nullable Review review,
        Leave reviewing) {
    /** What the auditor found. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ChallengeReview")
    record Review(@Nullable PersonLabel by, LocalDate on, boolean justified, String remark) {}

    /** Whether I may, and why not. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ChallengeLeave")
    record Leave(boolean open, @Nullable ChallengeRefusal code, @Nullable String reason) {}
}
