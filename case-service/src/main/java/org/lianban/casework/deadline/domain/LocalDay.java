package org.lianban.casework.deadline.domain;

import java.time.LocalDate;

/**
 * A day on which one office does not work though others do, or works though others do not.
 *
 * @param name why, as the office calls it
 */
public record LocalDay(LocalDate day, Effect kind, String name) {
    /** What the office makes of the day. */
    public enum Effect {
        OFF,
        WORK
    }
}
