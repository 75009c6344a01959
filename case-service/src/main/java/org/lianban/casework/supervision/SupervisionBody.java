package org.lianban.casework.supervision;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Bodies of the commands as they come in; a missing field is refused by name, an unknown one too.
 */
final class SupervisionBody {
    private SupervisionBody() {}

    /**
     * An order.
     *
     * @param reason why the matter is supervised
     * @param requirement what is to be done
     * @param dueOn by when, after today and within a year
     * @param reportEvery after how many days a report is due, 1 to 90; none on the way if missing
     */
    @Schema(name = "SupervisionOrder")
    record Order(
            String matterId,
            String reason,
            String requirement,
            LocalDate dueOn,
            @Nullable Integer reportEvery) {}

    /**
     * What the supervised office says.
     *
     * @param words how far the matter is, or how it was done
     */
    @Schema(name = "SupervisionReport")
    record Report(String words) {}

    /** Why the matter is taken off the list. */
    @Schema(name = "SupervisionLifting")
    record Lifting(String reason) {}

    /**
     * What is demanded beside.
     *
     * @param requirement what is to be done
     * @param dueOn by when, after today and within a year
     */
    @Schema(name = "SupervisionDemand")
    record Demand(String requirement, LocalDate dueOn) {}
}
