package org.lianban.kernel.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The registration-preservation lapsed by itself, because nothing was decided in time (程序规定35).
 *
 * @param lapsedOn the last day of its limit, on whichever later day that was noticed
 * @param letterId by which the party is told; none if it could not be written, and of facts from
 *     before letters were named here
 * @param untold no letter could be written: somebody must tell the party; null of facts from before
 *     it was said here
 */
public record MeasureLapsed(
        MatterId matterId,
        HandlingId handlingId,
        OfficeId officeId,
        MeasureId measureId,
        LocalDate lapsedOn,
        @Nullable LetterId letterId,
        @Nullable Boolean untold)
        implements CaseworkEvent {
    /** As it was told before letters were named here. */
    public MeasureLapsed(
            MatterId matterId,
            HandlingId handlingId,
            OfficeId officeId,
            MeasureId measureId,
            LocalDate lapsedOn) {
        this(matterId, handlingId, officeId, measureId, lapsedOn, null, null);
    }
}
