package org.lianban.casework.office.domain;

import java.util.Locale;

/** What administrators do with people, and which of them. */
public enum PeopleAct {
    ONBOARD(Role.SYSTEM_ADMINISTRATOR),
    GRANT_ROLE(Role.SECURITY_ADMINISTRATOR),
    END_ROLE(Role.SECURITY_ADMINISTRATOR),
    ENTER_CERTIFICATE(Role.SYSTEM_ADMINISTRATOR),
    END_CERTIFICATE(Role.SYSTEM_ADMINISTRATOR),
    MOVE(Role.SYSTEM_ADMINISTRATOR),
    DEACTIVATE(Role.SYSTEM_ADMINISTRATOR),
    REACTIVATE(Role.SYSTEM_ADMINISTRATOR),
    GRANT_ACTING(Role.SECURITY_ADMINISTRATOR);

    private final Role keeper;

    /**
     * @param keeper who alone does it: whoever makes people grants them nothing
     */
    PeopleAct(Role keeper) {
        this.keeper = keeper;
    }

    public Role keeper() {
        return keeper;
    }

    /** As the console knows it, {@code grant-role}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
