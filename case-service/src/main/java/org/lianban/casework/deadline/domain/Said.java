package org.lianban.casework.deadline.domain;

import java.time.Instant;

/**
 * What has been said of a clock: kept beside it, so that nothing is said twice.
 *
 * @param until reminders up to this moment are out, or were left out
 * @param passed it has been said that the limit passed
 * @param level how far along the heads it has gone; 0 for none
 */
public record Said(Instant until, boolean passed, int level) {
    public Said {
        if (level < 0 || level > Saying.Escalation.CHAIN.size() || (level > 0 && !passed)) {
            throw new IllegalArgumentException("heads hear of what has passed, one by one");
        }
    }

    /** Nothing yet; what would have been said before this moment is left out. */
    public static Said nothing(Instant at) {
        return new Said(at, false, 0);
    }

    boolean covers(Saying saying) {
        return switch (saying) {
            case Saying.Reminder reminder -> passed || !reminder.at().isAfter(until);
            case Saying.Passing _ -> passed;
            case Saying.Escalation escalation -> escalation.level() <= level;
        };
    }
}
