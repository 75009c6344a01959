package org.lianban.casework.office;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Role;

/**
 * Which time limits end while somebody is away, as far as the reader may see their matters.
 *
 * @param told whose role was told of them; missing where the reader sees none
 * @param count how many, those that are not listed included
 * @param capped there are more than were looked at: of the others nobody was told; never true for a
 *     reader who does not see all of these
 * @param items the nearest
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AbsenceDue")
public record AbsenceDueView(@Nullable Role told, int count, boolean capped, List<Line> items) {
    public AbsenceDueView {
        items = List.copyOf(items);
    }

    /**
     * A limit that ends.
     *
     * @param number of the matter as the person's office handles it; missing where it does not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AbsenceDueLine")
    public record Line(String matterId, @Nullable String number, String rule, LocalDate due) {}
}
