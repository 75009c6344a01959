package org.lianban.casework.lead.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Time not counted towards verification (程序规定18), from its opening to its closing paper.
 *
 * @param to null while it lasts
 */
public record Pause(
        PauseGround ground,
        String openingPaper,
        LocalDate from,
        @Nullable String closingPaper,
        @Nullable LocalDate to) {
    static Pause begun(PauseGround ground, String paper, LocalDate from) {
        return new Pause(ground, paper, from, null, null);
    }

    Pause closed(String paper, LocalDate on) {
        return new Pause(ground, openingPaper, from, paper, on);
    }

    public boolean isOpen() {
        return to == null;
    }
}
