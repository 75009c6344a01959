package org.lianban.casework.deadline.domain;

import org.lianban.kernel.contract.MatterId;

/** A clock that has not ended though its last day is over. */
public record PassedClock(MatterId matter, Subject subject) {}
