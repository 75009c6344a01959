package org.lianban.casework.lead.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * That a lead came from its office's former books, and whether somebody has compared it with its
 * papers since.
 *
 * @param formerNumber under which those books have it
 * @param by the agency head who had it imported
 * @param verifiedBy null as long as nobody has
 * @param verifiedOn null as long as nobody has
 * @param note of whoever has, if he left one
 * @param lastFact the last one that the import itself told of the matter; 0 where that is not known
 * @param withdrawal null as long as the import stands
 */
public record ImportMark(
        MatterId matter,
        OfficeId office,
        String formerNumber,
        PersonId by,
        LocalDate on,
        @Nullable PersonId verifiedBy,
        @Nullable LocalDate verifiedOn,
        @Nullable String note,
        long lastFact,
        @Nullable Withdrawal withdrawal) {
    /** Who took the import back, and why. */
    public record Withdrawal(PersonId by, LocalDate on, String reason) {}

    static ImportMark unverified(Lead lead, String formerNumber, PersonId by, LocalDate on) {
        return new ImportMark(
                lead.matter(), lead.office(), formerNumber, by, on, null, null, null, 0, null);
    }

    /** Nobody has found it right yet, nor taken it back. */
    public boolean isOpen() {
        return verifiedOn == null && withdrawal == null;
    }

    ImportMark verified(PersonId person, LocalDate day, @Nullable String said) {
        return new ImportMark(
                matter, office, formerNumber, by, on, person, day, said, lastFact, withdrawal);
    }

    ImportMark withdrawn(PersonId person, LocalDate day, String reason) {
        return new ImportMark(
                matter,
                office,
                formerNumber,
                by,
                on,
                verifiedBy,
                verifiedOn,
                note,
                lastFact,
                new Withdrawal(person, day, reason));
    }
}
