package org.lianban.casework.office.domain;

import org.lianban.kernel.counter.Refusal;

/** Why something about people is refused. */
public enum PeopleRefusal implements Refusal {
    ROLE_REQUIRED,
    OFFICE_UNKNOWN,
    SAME_OFFICE,
    OFFICE_NOT_ADMINISTERED,
    OWN_ENROLMENT,
    PERSON_INACTIVE,
    PERSON_ACTIVE,
    ACCOUNT_TAKEN,
    ADMINISTRATORS_SEPARATE,
    LAST_ADMINISTRATOR,
    OFFICE_WITHOUT_DESIGNATION,
    ROLE_HELD,
    ROLE_NOT_HELD,
    ROLE_PERIOD_INVALID,
    CERTIFICATE_PERIOD_INVALID,
    CERTIFICATE_NUMBER_TAKEN,
    CERTIFICATE_NOT_HELD,
    CERTIFICATE_ENDED,
    /** A role that cannot be held for that colleague, or not for so long. */
    AUTHORITY_UNFIT
}
