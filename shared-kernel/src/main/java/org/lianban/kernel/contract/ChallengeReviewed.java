package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * The auditor said whether somebody who read this restricted matter had reason to; told to the
 * office whose restriction it was alone.
 *
 * @param officeId whose restriction it was when it was read
 * @param finding JUSTIFIED or NOT_JUSTIFIED
 */
public record ChallengeReviewed(
        MatterId matterId,
        ChallengeId challengeId,
        OfficeId officeId,
        PersonId personId,
        PersonId reviewedBy,
        String finding,
        @Untold String remark,
        LocalDate reviewedOn)
        implements CaseworkEvent {
    @Override
    public OfficeId hearer() {
        return officeId;
    }
}
