package org.lianban.kernel.contract;

/**
 * Somebody from whom a restriction keeps this matter typed its number, gave a reason, and reads it
 * for twenty-four hours (凭编号查阅); the auditor reviews it. Told to the office whose restriction it is
 * alone: who looks into a restricted matter is no affair of others that see it.
 *
 * @param officeId whose restriction it is, and whose auditor reviews
 * @param hours after which it ends by itself
 */
public record MatterChallenged(
        MatterId matterId,
        ChallengeId challengeId,
        OfficeId officeId,
        OfficeId byOffice,
        PersonId personId,
        @Untold String reason,
        int hours)
        implements CaseworkEvent {
    @Override
    public OfficeId hearer() {
        return officeId;
    }
}
