package org.lianban.casework.deadline;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last changes of the calendar, newest first. */
@Schema(name = "CalendarRecounts")
record RecountsView(List<RecountView> items) {}
