package org.lianban.casework.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.CircleSeat;
import org.lianban.casework.access.domain.FieldClass;
import org.lianban.casework.office.PersonLabel;
import org.lianban.kernel.counter.ReadingOutcome;

/**
 * What an office could see of a matter within certain days, and what it opened.
 *
 * @param number as the writing office counts it
 * @param offices who could ever see it, to choose from
 * @param intervals when the office could see it, earliest first
 * @param excluded its people who could not see it meanwhile
 * @param circles when it saw it by some of its people alone (限定知悉), earliest first
 * @param items what it opened, newest first: a page
 * @param next cursor of the following page; missing on the last one
 * @param total how many openings there are, counted up to a thousand
 */
@Schema(name = "DisclosureReport")
record DisclosureView(
        String matterId,
        String number,
        String title,
        Named office,
        LocalDate from,
        LocalDate to,
        List<Named> offices,
        List<Interval> intervals,
        List<Exclusion> excluded,
        List<Circle> circles,
        List<Opening> items,
        @Nullable String next,
        int total,
        boolean totalCapped) {
    DisclosureView {
        offices = List.copyOf(offices);
        intervals = List.copyOf(intervals);
        excluded = List.copyOf(excluded);
        circles = List.copyOf(circles);
        items = List.copyOf(items);
    }

    /** An office by its name. */
    @Schema(name = "NamedOffice")
    record Named(String id, String name) {}

    /**
     * The office could see the matter from then on.
     *
     * @param until missing while it still can and no last day is set; the end of that day if one is
     * @param reason why, by its name
     * @param fieldClass how much; missing where it could see what the office below could
     * @param onAccountOf itself, or the office below it that could
     */
    @Schema(name = "SightInterval")
    record Interval(
            Instant from,
            @Nullable Instant until,
            String reason,
            String words,
            @Nullable FieldClass fieldClass,
            Named onAccountOf) {}

    /** One of its people was recused from it. */
    @Schema(name = "SightExclusion")
    record Exclusion(PersonLabel person, Instant from, @Nullable Instant until) {}

    /**
     * The matter was restricted (限定知悉): others of the office could not see it. Whoever is named is
     * told to the office that decided and those above it.
     *
     * @param until the day on which it ended; missing while it holds
     * @param decidedBy whose head decided
     * @param seats by which its people saw it without being named
     * @param named of its people who saw it by their name; missing where the reader is not told
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SightCircle")
    record Circle(
            LocalDate from,
            @Nullable LocalDate until,
            Named decidedBy,
            List<CircleSeat> seats,
            @Nullable List<CircleMember> named) {
        Circle {
            seats = List.copyOf(seats);
            named = named == null ? null : List.copyOf(named);
        }
    }

    /** Somebody named, from when, until when. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SightCircleMember")
    record CircleMember(PersonLabel person, LocalDate from, @Nullable LocalDate until) {}

    /**
     * Something of it was read.
     *
     * @param operation as the API names it; {@code viewEvidence} and {@code downloadEvidence} for
     *     an item's bytes
     * @param words what that shows, in the language asked for
     */
    @Schema(name = "DisclosedOpening")
    record Opening(
            Instant at,
            PersonLabel person,
            String operation,
            String words,
            ReadingOutcome outcome,
            @Nullable ReadObject object) {}
}
