package org.lianban.casework.recusal.domain;

import org.lianban.kernel.counter.Refusal;

/** Why a recusal is refused. */
public enum RecusalRefusal implements Refusal {
    ROLE_REQUIRED,
    /** He is already. */
    PERSON_RECUSED,
    /** He works in another office, whose head decides. */
    PERSON_NOT_OURS,
    /** Nobody decides on himself, nor on whom he stands for. */
    OWN_RECUSAL,
    /** It was lifted before. */
    NOT_RECUSED
}
