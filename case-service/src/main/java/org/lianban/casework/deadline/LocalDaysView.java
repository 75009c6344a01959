package org.lianban.casework.deadline;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The days of the reader's office.
 *
 * @param mayEnter the reader may enter and end them
 */
@Schema(name = "LocalDays")
record LocalDaysView(String office, boolean mayEnter, List<LocalDayView> items) {}
