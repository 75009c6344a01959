package org.lianban.casework.matter.domain;

import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.Order;

/** What other rooms may ask of the matter. */
public sealed interface MatterOrder extends Order {
    MatterId matter();

    /** A lead was registered: the matter begins, its office writes. Numbers the handling. */
    record OpenMatter(MatterId matter, HandlingId handling, OfficeId office, String title)
            implements MatterOrder {}

    /** The handling reached a stage. */
    record StageHandling(MatterId matter, OfficeId office, Stage stage) implements MatterOrder {}

    /** Restricts or frees what the writing office may do. */
    record SetStanding(MatterId matter, Standing standing) implements MatterOrder {}

    /**
     * The move: ends the old office's handling as transferred, opens the new one's, raises the
     * epoch, sets the standing to open (law 6).
     */
    record MoveMatter(
            MatterId matter,
            HandlingId newHandling,
            OfficeId from,
            OfficeId to,
            Because because,
            TransferId under)
            implements MatterOrder {}

    /**
     * Designated to the office that already writes: the handling stays, its reason becomes {@link
     * Because#DESIGNATION}, the standing opens again.
     */
    record KeepByDesignation(MatterId matter, OfficeId office) implements MatterOrder {}

    /**
     * A measure on goods began or ended: what is held keeps a matter from being closed, or going
     * elsewhere.
     *
     * @param change one more, or one less
     */
    record CountMeasure(MatterId matter, OfficeId office, int change) implements MatterOrder {}

    /** The office's handling is over; if it is the writing one, so is the matter. */
    record EndHandling(MatterId matter, OfficeId office) implements MatterOrder {}
}
