package org.lianban.casework.measure.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MeasureId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.Order;

/**
 * The measure is another office's from now on: that one extends, settles and releases it. Here it
 * ends if that office is outside the system.
 *
 * @param handling the new office's; null of a body outside the system
 * @param under the transfer by which it goes along
 * @param place where the goods are kept; null if that was not agreed with the new office
 * @param handsOver who hands them over
 * @param takesOver who takes them over; null if nobody was named
 * @param notice by which the party is told
 */
public record HandOverMeasure(
        MeasureId measure,
        OfficeId from,
        OfficeId to,
        @Nullable HandlingId handling,
        TransferId under,
        @Nullable String place,
        String handsOver,
        @Nullable String takesOver,
        LetterId notice,
        LocalDate on)
        implements Order {}
