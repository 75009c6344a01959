package org.lianban.casework.deadline;

import java.util.UUID;
import org.lianban.casework.deadline.domain.CalendarChange;

/**
 * A change of the calendar because of which clocks are counted again.
 *
 * @param countedTo the last clock that was looked at, in the order of ids
 */
record RecountTask(long version, CalendarChange change, UUID countedTo) {}
