package org.lianban.casework.supervision.domain;

import java.util.List;
import java.util.Locale;
import org.lianban.casework.office.domain.Role;

/** What can be done under a supervision, the usual next step first. */
public enum SupervisionStep {
    /** 解除督办. */
    LIFT_SUPERVISION(true, Role.AGENCY_HEAD),
    /** 继续督办. */
    RETURN_SUPERVISION(true, Role.AGENCY_HEAD),
    /** 报告进展. */
    REPORT_SUPERVISION(false, Role.UNIT_HEAD, Role.AGENCY_HEAD),
    /** 报告办结. */
    CONCLUDE_SUPERVISION(false, Role.AGENCY_HEAD),
    /** 催办. */
    REMIND_SUPERVISION(true, Role.AGENCY_HEAD);

    private final boolean ofSuperior;
    private final List<Role> roles;

    SupervisionStep(boolean ofSuperior, Role... roles) {
        this.ofSuperior = ofSuperior;
        this.roles = List.of(roles);
    }

    /** Of whoever ordered it; the others are of whoever writes the matter. */
    boolean isOfSuperior() {
        return ofSuperior;
    }

    /** Any one of these suffices; the first has it among its work. */
    public List<Role> roles() {
        return roles;
    }

    /** Its name in views, and of the command that a limit waits for. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
