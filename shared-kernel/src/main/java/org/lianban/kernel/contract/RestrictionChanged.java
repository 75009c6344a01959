package org.lianban.kernel.contract;

import java.time.LocalDate;
import java.util.List;

/** Other people of the office may see a restricted matter than before. */
public record RestrictionChanged(
        MatterId matterId,
        OfficeId officeId,
        @Untold String reason,
        @Untold List<PersonId> added,
        @Untold List<PersonId> removed,
        LocalDate changedOn)
        implements CaseworkEvent {
    public RestrictionChanged {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }
}
