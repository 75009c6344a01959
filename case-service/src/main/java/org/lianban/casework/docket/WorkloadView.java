package org.lianban.casework.docket;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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

    /** What lies with one person. */
    @Schema(name = "PersonLoad")
    record PersonLoad(
            PersonLabel person, List<Role> roles, CertificationView certification, Load load) {
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
