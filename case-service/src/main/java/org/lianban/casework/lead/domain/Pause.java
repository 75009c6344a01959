package org.lianban.casework.lead.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Time not counted towards verification (程序规定18), from its opening to its closing paper.
 *
 * @param closing null while it lasts
 * @param to null while it lasts
 */
public record Pause(
        PauseGround ground,
        Paper opening,
        LocalDate from,
        @Nullable Paper closing,
        @Nullable LocalDate to) {
    static Pause begun(PauseGround ground, Paper paper, LocalDate from) {
        return new Pause(ground, paper, from, null, null);
    }

    Pause closed(Paper paper, LocalDate on) {
        return new Pause(ground, opening, from, paper, on);
    }

    public boolean isOpen() {
        return to == null;
    }

    /**
     * Of an imported case that had been filed, the time not counted since then stands beside it.
     *
     * @param filedOn null if no case was filed
     */
    public boolean isOfVerification(@Nullable LocalDate filedOn) {
        return filedOn == null || from.isBefore(filedOn) || (to != null && !to.isAfter(filedOn));
    }
}
