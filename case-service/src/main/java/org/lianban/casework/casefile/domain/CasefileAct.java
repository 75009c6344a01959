package org.lianban.casework.casefile.domain;

import org.lianban.casework.matter.domain.Weight;
import org.lianban.casework.office.domain.Role;

/** What may be done with a filed case, and in which role; in the order of procedure. */
public enum CasefileAct {
    ASSIGN("assignment", Role.UNIT_HEAD),
    INVESTIGATE("investigation", Role.OFFICER),
    ORDER_STOP("stop-order", Role.AGENCY_HEAD),
    CONCLUDE("conclusion", Role.OFFICER),
    DECIDE("decision", Role.AGENCY_HEAD),
    TERMINATE("termination", Role.AGENCY_HEAD),
    CLOSE("closing", Role.AGENCY_HEAD);

    private final String path;
    private final Role role;

    CasefileAct(String path, Role role) {
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

    public Weight weight() {
        return switch (this) {
            case TERMINATE -> Weight.UNDOING;
            case ASSIGN, INVESTIGATE, ORDER_STOP, CONCLUDE, DECIDE, CLOSE -> Weight.OTHER;
        };
    }
}
