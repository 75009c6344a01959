package org.lianban.kernel.contract;

import java.time.LocalDate;

/** Whoever is of the office sees the matter again, as before it was restricted. */
public record RestrictionLifted(
        MatterId matterId, OfficeId officeId, @Untold String reason, LocalDate liftedOn)
        implements CaseworkEvent {}
