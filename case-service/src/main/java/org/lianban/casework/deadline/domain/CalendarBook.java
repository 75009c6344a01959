package org.lianban.casework.deadline.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianban.kernel.contract.OfficeId;

/**
 * The calendar of every office as it stands after so many changes.
 *
 * @param version how many changes were made to it
 * @param common the years that are announced, for all
 * @param local what single offices make of single days
 */
public record CalendarBook(
        long version, WorkingCalendar common, Map<OfficeId, List<LocalDay>> local) {
    public CalendarBook {
        Map<OfficeId, List<LocalDay>> copied = new HashMap<>();
        local.forEach((office, days) -> copied.put(office, List.copyOf(days)));
        local = Map.copyOf(copied);
    }

    /** By which the limits of this office are counted. */
    public WorkingCalendar of(OfficeId office) {
        return common.with(local.getOrDefault(office, List.of()));
    }

    /** The book if this were the notice of its year. */
    public CalendarBook with(CalendarYear year) {
        return new CalendarBook(version, common.with(year), local);
    }

    /** The book if the office had this day of its own too. */
    public CalendarBook with(OfficeId office, LocalDay day) {
        List<LocalDay> days = new ArrayList<>(local.getOrDefault(office, List.of()));
        days.add(day);
        Map<OfficeId, List<LocalDay>> more = new HashMap<>(local);
        more.put(office, days);
        return new CalendarBook(version, common, more);
    }
}
