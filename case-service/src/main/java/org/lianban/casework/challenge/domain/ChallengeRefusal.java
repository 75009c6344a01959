package org.lianban.casework.challenge.domain;

import org.lianban.kernel.counter.Refusal;

/** Why a challenge, or its review, is refused. */
public enum ChallengeRefusal implements Refusal {
    /** {@code role} */
    ROLE_REQUIRED,
    /** No such number, or none that is the caller's to challenge: nothing says which. */
    CHALLENGE_NUMBER_UNKNOWN,
    /** He sees the matter without it. */
    CHALLENGE_NEEDLESS,
    /** Fewer characters than say anything. */
    CHALLENGE_REASON_THIN,
    CHALLENGE_REVIEWED
}
