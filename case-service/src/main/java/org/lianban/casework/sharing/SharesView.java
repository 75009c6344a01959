package org.lianban.casework.sharing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.CircleSeat;
import org.lianban.casework.access.domain.FieldClass;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.sharing.ShareView.OfficeLine;
import org.lianban.casework.sharing.ShareView.ShareActionLine;

/**
 * Who sees a matter, and why.
 *
 * @param matterVersion what an offer is compared with
 * @param readers one line for each ground, the oldest first
 * @param circles the offices among them of which not everybody sees it (限定知悉)
 * @param shares newest first, those that are over too
 */
public record SharesView(
        String matterId,
        long matterVersion,
        List<ReaderLine> readers,
        List<CircleLine> circles,
        List<ShareView> shares,
        List<ShareActionLine> actions) {
    /**
     * An office, and one ground on which it sees the matter.
     *
     * @param below the office above which it stands, if that is why
     * @param fieldClass how much; missing where it sees what the office below sees
     * @param documents how many documents the share names
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ShareReader")
    public record ReaderLine(
            OfficeLine office,
            @Schema(
                            enumeration = {
                                "HANDLES",
                                "ADDRESSED",
                                "NEGOTIATES",
                                "DESIGNATES",
                                "ASSISTS",
                                "JOINS",
                                "OBSERVES",
                                "SPECIFIC",
                                "WRITTEN_TO",
                                "SUPERIOR"
                            })
                    String why,
            @Nullable OfficeLine below,
            @Nullable FieldClass fieldClass,
            Instant since,
            @Nullable LocalDate until,
            @Nullable String shareId,
            int documents) {}

    /**
     * An office of which only these people see the matter, since it is restricted. Who is named is
     * told to that office and those above it.
     *
     * @param seats by which they see it without being named
     * @param named those who see it by their name; missing where the reader is not told
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ShareCircle")
    public record CircleLine(
            String office, List<CircleSeat> seats, @Nullable List<PersonLabel> named) {
        public CircleLine {
            seats = List.copyOf(seats);
            named = named == null ? null : List.copyOf(named);
        }
    }
}
