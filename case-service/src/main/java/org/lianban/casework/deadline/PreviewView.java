package org.lianban.casework.deadline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a year's notice, or a day of one office, would do to the clocks that run, before it is
 * imported or entered.
 *
 * @param year of the notice, or in which the day lies
 * @param faults lines that cannot stand; with one of them nothing else is answered
 * @param corrects the year is known already
 * @param moved how many clocks would end on another day
 * @param sure how many would keep their last day and know it for sure
 * @param offices the same by offices; of all clocks, for whoever imports answers for all
 * @param lines clocks of matters that the reader may see, nearest first
 * @param pages how many pages of lines there are
 * @param digest what the import must name, and the entry of a day may; missing while there are
 *     faults
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CalendarPreview")
record PreviewView(
        int year,
        List<Fault> faults,
        boolean corrects,
        int moved,
        int sure,
        List<OfficeCount> offices,
        List<Line> lines,
        int pages,
        @Nullable String digest) {
    /** A line that cannot stand, counted from 1; 0 is the whole. */
    @Schema(name = "CalendarPreviewFault")
    record Fault(int line, String text, String sentence) {}

    /** How many clocks of an office. */
    @Schema(name = "CalendarPreviewOffice")
    record OfficeCount(String office, String name, int moved, int sure) {}

    /**
     * A clock that would move.
     *
     * @param provisional the new day is still computed with a year that is not announced
     */
    @Schema(name = "CalendarPreviewLine")
    record Line(
            String matterId,
            @Nullable String number,
            String office,
            String officeName,
            String rule,
            LocalDate from,
            LocalDate to,
            boolean provisional) {}
}
