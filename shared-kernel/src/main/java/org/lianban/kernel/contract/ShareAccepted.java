package org.lianban.kernel.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a share are accepted: from this fact on the office sees what its class shows.
 * Of class OPEN it is in the audience of no fact, of the others it is.
 *
 * @param until the last day; null if it has none
 */
public record ShareAccepted(
        MatterId matterId,
        ShareId shareId,
        OfficeId from,
        OfficeId to,
        String kind,
        String fieldClass,
        @Nullable LocalDate until,
        LocalDate acceptedOn)
        implements CaseworkEvent {}
