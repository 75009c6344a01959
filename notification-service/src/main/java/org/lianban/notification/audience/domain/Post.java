package org.lianban.notification.audience.domain;

/** Whom of an office: by role, or the officers who were named for the matter. */
public enum Post {
    /** The officers assigned to the matter; the unit head until somebody is. */
    OFFICERS_IN_CHARGE("UNIT_HEAD"),
    UNIT_HEAD("UNIT_HEAD"),
    AGENCY_HEAD("AGENCY_HEAD"),
    PRINCIPAL("PRINCIPAL"),
    LIAISON("LIAISON"),
    DESIGNATOR("DESIGNATOR");

    private final String role;

    Post(String role) {
        this.role = role;
    }

    /** The role as the roster knows it. */
    public String role() {
        return role;
    }
}
