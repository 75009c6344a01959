package org.lianban.kernel.contract;

import java.time.LocalDate;

/**
 * A right named in an open matter ends soon, or today, as the register was last read, and no
 * renewal is known; said once for each distance.
 *
 * @param officeId the office that writes the matter
 * @param validTo its last day
 * @param daysLeft after the day on which it is said; 0 on the last day, negative if said late
 */
public record RightLapsing(
        MatterId matterId,
        PartyId rightId,
        OfficeId officeId,
        String name,
        String number,
        LocalDate validTo,
        int daysLeft)
        implements CaseworkEvent {}
