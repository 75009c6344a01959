package org.lianban.casework.lead;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.lead.domain.Pause;

/**
 * How far a matter had come, as its row says.
 *
 * @param officers accounts, or names as the office's people are listed
 * @param pauses oldest first
 */
record CourseSaid(
        String formerNumber,
        List<String> officers,
        @Nullable LocalDate extendedOn,
        List<Pause> pauses,
        @Nullable LocalDate filedOn) {
    CourseSaid {
        officers = List.copyOf(officers);
        pauses = List.copyOf(pauses);
    }
}
