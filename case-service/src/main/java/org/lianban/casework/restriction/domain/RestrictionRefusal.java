package org.lianban.casework.restriction.domain;

import org.lianban.kernel.counter.Refusal;

/** Why who sees a matter is not restricted, changed or lifted. */
public enum RestrictionRefusal implements Refusal {
    /** {@code role} */
    ROLE_REQUIRED,
    /** {@code office}: who writes */
    NOT_WRITING_OFFICE,
    /** It is restricted: its circle is changed. */
    RESTRICTION_IN_FORCE,
    /** It is not restricted by this office. */
    NO_RESTRICTION,
    /** The same people are named as before. */
    RESTRICTION_UNCHANGED,
    RESTRICTION_ARTICLE_UNKNOWN,
    /** He works in another office, or takes part in no matter. */
    PERSON_NOT_OURS,
    PERSON_RECUSED
}
