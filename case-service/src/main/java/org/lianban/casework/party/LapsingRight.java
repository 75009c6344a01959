package org.lianban.casework.party;

import java.time.LocalDate;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.PartyId;

/**
 * A right named in a matter whose end is to be told now.
 *
 * @param distance which is told by it, in days
 * @param daysLeft until its last day; negative once that is over
 */
public record LapsingRight(
        MatterId matter,
        PartyId right,
        String name,
        String number,
        LocalDate validTo,
        int distance,
        int daysLeft) {}
