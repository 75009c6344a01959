package org.lianban.casework.lead.domain;

import org.lianban.casework.matter.domain.Weight;
import org.lianban.casework.office.domain.Role;

/** What may be done with a registered lead, and in which role. */
public enum LeadAct {
    ASSIGN("assignment", Role.UNIT_HEAD),
    EXTEND("extension", Role.AGENCY_HEAD),
    PAUSE("pause", Role.OFFICER),
    RESUME("resume", Role.OFFICER),
    FILE("filing", Role.AGENCY_HEAD),
    DECLINE("non-filing", Role.AGENCY_HEAD),
    TELL_INFORMANT("informant-notice", Role.OFFICER),
    MERGE("merger", Role.UNIT_HEAD),
    CLOSE_DUPLICATE("duplicate", Role.UNIT_HEAD),
    UNMERGE("merger-undoing", Role.UNIT_HEAD);

    private final String path;
    private final Role role;

    LeadAct(String path, Role role) {
        this.path = path;
        this.role = role;
    }

    /** Its name in views and in the address. */
    public String path() {
        return path;
    }

    public Weight weight() {
        return switch (this) {
            case DECLINE, MERGE, CLOSE_DUPLICATE, UNMERGE -> Weight.UNDOING;
            case ASSIGN, EXTEND, PAUSE, RESUME, FILE, TELL_INFORMANT -> Weight.OTHER;
        };
    }

    public Role role() {
        return role;
    }
}
