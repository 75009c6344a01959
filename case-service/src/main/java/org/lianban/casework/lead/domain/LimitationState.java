package org.lianban.casework.lead.domain;

/** Whether there is still time for a penalty. */
public enum LimitationState {
    /** The act goes on: nothing has begun to count. */
    CONTINUING,
    /** It cannot be said: somebody must establish when the act ended, or that it goes on. */
    END_UNKNOWN,
    WITHIN,
    /** More than two years, not more than five: only if such harm is established. */
    ONLY_WITH_HARM,
    EXPIRED
}
