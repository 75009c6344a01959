package org.lianban.casework.office;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.PeopleRefusal;
import org.lianban.casework.office.domain.Role;

/**
 * A person as administrators see him.
 *
 * @param active false for whoever works here no longer
 * @param version to be sent back with a command
 * @param actions what the caller may do with him, or why not
 */
record EnrolmentView(
        String id,
        String office,
        String account,
        String label,
        String labelEn,
        @Nullable String email,
        boolean active,
        List<RoleView> roles,
        List<HeldCertificateView> certificates,
        long version,
        List<PeopleAction> actions) {
    EnrolmentView {
        roles = List.copyOf(roles);
        certificates = List.copyOf(certificates);
        actions = List.copyOf(actions);
    }

    /** A role's place in time. */
    enum RoleStanding {
        IN_FORCE,
        BEGINS_LATER,
        OVER
    }

    /**
     * @param from none for a role that was imported
     * @param to none while it is open-ended
     */
    @Schema(name = "RoleGrant")
    record RoleView(
            Role role,
            RoleStanding standing,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable PersonLabel grantedBy,
            @Nullable String paper,
            @Nullable PersonLabel actingFor) {}

    /**
     * @param valid today
     * @param endedOn the first day on which it was no longer valid, if it was ended early
     */
    @Schema(name = "HeldCertificate")
    record HeldCertificateView(
            String number,
            LocalDate validFrom,
            LocalDate validTo,
            boolean valid,
            @Nullable LocalDate endedOn,
            @Nullable String endReason) {}

    /** Something an administrator may do, or why not. */
    @Schema(name = "PeopleAction")
    record PeopleAction(
            @Schema(
                            enumeration = {
                                "onboard",
                                "grant-role",
                                "end-role",
                                "enter-certificate",
                                "end-certificate",
                                "move",
                                "deactivate",
                                "reactivate",
                                "grant-acting"
                            })
                    String name,
            boolean open,
            @Nullable PeopleRefusal code,
            @Nullable String reason) {}
}
