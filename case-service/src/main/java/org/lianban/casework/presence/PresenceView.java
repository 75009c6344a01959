package org.lianban.casework.presence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.PersonLabel;

/**
 * Who else has the matter open.
 *
 * @param people 50 at most, by office
 * @param saidAt when something was said last that the reader may read; missing if nothing was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Presence")
record PresenceView(String matterId, List<PresentPerson> people, @Nullable Instant saidAt) {
    PresenceView {
        people = List.copyOf(people);
    }

    /** Somebody with the page before him. */
    @Schema(name = "PresentPerson")
    record PresentPerson(PersonLabel person, String office, String officeName) {}
}
