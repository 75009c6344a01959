package org.lianban.casework.deadline;

import org.lianban.casework.deadline.domain.Clock;
import org.lianban.casework.deadline.domain.Said;

/** A clock and what has been said of it, as its row keeps both. */
record KeptClock(Clock clock, Said said) {}
