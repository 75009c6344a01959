package org.lianban.casework.office.domain;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the rules about people must know.
 *
 * @param today the legal day
 * @param heldByOthers administrator roles that somebody else, who answers for that office too,
 *     holds until further notice
 * @param represented the colleague for whom the command lets somebody act; none otherwise
 * @param taken whether the account or certificate number that the command names is somebody's
 */
public record PeopleSituation(
        Caller caller,
        OfficeTree offices,
        LocalDate today,
        Set<Role> heldByOthers,
        boolean taken,
        @Nullable Enrolment represented) {
    /** Nobody is to be acted for. */
    public PeopleSituation(
            Caller caller,
            OfficeTree offices,
            LocalDate today,
            Set<Role> heldByOthers,
            boolean taken) {
        this(caller, offices, today, heldByOthers, taken, null);
    }

    public PeopleSituation {
        heldByOthers = Set.copyOf(heldByOthers);
    }
}
