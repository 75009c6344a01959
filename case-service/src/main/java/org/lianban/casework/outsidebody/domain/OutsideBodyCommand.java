package org.lianban.casework.outsidebody.domain;

import java.time.LocalDate;
import org.lianban.kernel.contract.OfficeId;

/** What is asked of the register; each says why, or by which paper. */
public sealed interface OutsideBodyCommand {
    String why();

    default OutsideBodyAct act() {
        return switch (this) {
            case Enter _ -> OutsideBodyAct.ENTER;
            case Correct _ -> OutsideBodyAct.CORRECT;
            case End _ -> OutsideBodyAct.END;
        };
    }

    /**
     * A body comes into the register.
     *
     * @param id its number there
     */
    record Enter(OfficeId id, OutsideBodyEntry entry, String why) implements OutsideBodyCommand {}

    /** What is said of it is said anew; what stood there stays in its history. */
    record Correct(OutsideBodyEntry entry, String why) implements OutsideBodyCommand {}

    /** It is addressed after that day no more. */
    record End(LocalDate lastDay, String why) implements OutsideBodyCommand {}
}
