package org.lianban.casework.office;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.PeopleAct;

/**
 * What administrators did, newest first.
 *
 * @param next before which position to go on; none at the end
 */
record PeopleLogView(List<Entry> items, @Nullable Long next) {
    PeopleLogView {
        items = List.copyOf(items);
    }

    /**
     * One act.
     *
     * @param at by the legal clock
     * @param office where the person worked when it was done
     * @param said the particulars as they were given: role, paper, days, number, reason
     */
    @Schema(name = "PeopleLogEntry")
    record Entry(
            long position,
            Instant at,
            PeopleAct act,
            PersonLabel by,
            PersonLabel person,
            String office,
            Map<String, String> said) {
        Entry {
            said = Map.copyOf(said);
        }
    }
}
