package org.lianban.casework.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.PersonLabel;
import org.lianban.kernel.counter.ReadingOutcome;

/**
 * Who read, was refused, unmasked or exported what, newest first.
 *
 * @param next cursor of the following page; missing on the last one
 * @param total how many there are, counted up to a thousand
 * @param offices for which the auditor answers
 * @param keptYears for how many years a line is kept at least
 */
@Schema(name = "ReadingPage")
record ReadingPage(
        LocalDate from,
        LocalDate to,
        List<Line> items,
        @Nullable String next,
        int total,
        boolean totalCapped,
        List<DisclosureView.Named> offices,
        int keptYears) {
    ReadingPage {
        items = List.copyOf(items);
        offices = List.copyOf(offices);
    }

    /**
     * One line of the log. Matter, object, purpose and reasons stand where the auditor sees the
     * matter.
     *
     * @param person missing where an agency read
     * @param office where he worked then
     * @param agency the outside agency that read
     * @param words what the operation shows, in the language asked for
     * @param number of the matter, as the auditor's office counts it
     * @param problem the code of a refusal
     * @param purpose why he looked behind a mask, in his words
     * @param reasons why his office saw the matter then, by their names
     */
    @Schema(name = "ReadingLine")
    record Line(
            String id,
            Instant at,
            @Nullable PersonLabel person,
            DisclosureView.@Nullable Named office,
            @Nullable String agency,
            String operation,
            String words,
            ReadingOutcome outcome,
            @Nullable String matterId,
            @Nullable String number,
            @Nullable ReadObject object,
            @Nullable String problem,
            @Nullable String purpose,
            List<String> reasons) {
        Line {
            reasons = List.copyOf(reasons);
        }
    }
}
