package org.lianban.casework.deadline.domain;

/** The states by name, as rows and views tell them. */
public enum ClockState {
    RUNNING,
    PAUSED,
    ENDED
}
