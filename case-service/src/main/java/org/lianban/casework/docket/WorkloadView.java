package org.lianban.casework.docket;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.AbsenceView;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.office.PersonView.CertificationView;
import org.lianban.casework.office.domain.Role;

/**
 * How much lies with whom in an office. The number of each line is that of the list of work it
 * opens.
 *
 * @param office of everybody together; what falls to several is counted once
 * @param people whoever is most behind first
 */
record WorkloadView(Load office, List<PersonLoad> people) {
    WorkloadView {
        people = List.copyOf(people);
    }

    /**
     * What lies with one person.
     *
     * @param absence when he is away, now or next; none otherwise
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PersonLoad")
    record PersonLoad(
            PersonLabel person,
            List<Role> roles,
            CertificationView certification,
            Load load,
            @Nullable AbsenceView absence) {
        PersonLoad {
            roles = List.copyOf(roles);
        }
    }

    /**
     * Pieces of work by how near their limits are.
     *
     * @param matters that they are about
     * @param still their limits stand still
     * @param capped there are more than were counted
     */
    @Schema(name = "Load")
    record Load(
            int matters, int overdue, int red, int amber, int calm, int still, boolean capped) {}
}
