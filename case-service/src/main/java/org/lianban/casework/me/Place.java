package org.lianban.casework.me;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Role;

/** A place of the console. */
enum Place {
    WORK,
    NOTICES,
    LEADS,
    CASES,
    TRANSFERS,
    /** What offices do for one another without handing a matter over. */
    COOPERATION,
    SHARING,
    LETTERS,
    /** How much lies with whom: for those who assign. */
    WORKLOAD(Role.UNIT_HEAD, Role.AGENCY_HEAD, Role.PRINCIPAL),
    OFFICES,
    CALENDAR,
    /** Whether everybody was told of everything: for those who answer for that. */
    NOTICE_STATUS(Role.SYSTEM_ADMINISTRATOR, Role.AUDIT_ADMINISTRATOR),
    /** Who works here, in which roles: each of the three administrators has his part. */
    PEOPLE(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDIT_ADMINISTRATOR),
    /** Who read what. */
    AUDIT(Role.AUDIT_ADMINISTRATOR);

    private final Set<Role> keepers;

    /**
     * @param keepers who alone goes there; nobody named is everybody
     */
    Place(Role... keepers) {
        this.keepers = Set.of(keepers);
    }

    /**
     * Whoever belongs to an office may read what it may see; what he may do is another question.
     */
    static List<Place> of(Caller caller) {
        return Arrays.stream(values()).filter(place -> place.isOpenTo(caller)).toList();
    }

    private boolean isOpenTo(Caller caller) {
        return keepers.isEmpty() || keepers.stream().anyMatch(caller::is);
    }
}
