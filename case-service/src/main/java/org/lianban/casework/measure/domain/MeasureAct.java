package org.lianban.casework.measure.domain;

import org.lianban.casework.office.domain.Role;

/** What may be done with a measure, and in which role but for trade secrets. */
public enum MeasureAct {
    APPROVE("approval", Role.AGENCY_HEAD),
    DISAPPROVE("disapproval", Role.AGENCY_HEAD),
    TAKE("taking", Role.OFFICER),
    SETTLE("outcome", Role.OFFICER),
    CONVERT("seizure", Role.AGENCY_HEAD),
    EXTEND("extension", Role.AGENCY_HEAD),
    RELEASE("release", Role.AGENCY_HEAD),
    DISPOSE("early-disposal", Role.AGENCY_HEAD);

    private final String path;
    private final Role role;

    MeasureAct(String path, Role role) {
        this.path = path;
        this.role = role;
    }

    /** Its name in views and in the address. */
    public String path() {
        return path;
    }

    public Role role() {
        return role;
    }
}
