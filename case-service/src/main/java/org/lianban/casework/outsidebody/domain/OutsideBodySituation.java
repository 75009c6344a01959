package org.lianban.casework.outsidebody.domain;

import java.time.LocalDate;
import java.util.List;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;

/**
 * What the rules look at besides the body.
 *
 * @param offices with the bodies of the register among them
 * @param register all of it
 */
public record OutsideBodySituation(
        Caller by, OfficeTree offices, List<OutsideBody> register, LocalDate today) {
    public OutsideBodySituation {
        register = List.copyOf(register);
    }
}
