package org.lianban.casework.transfer.domain;

import java.util.Locale;
import org.lianban.casework.matter.domain.Weight;

/** What can be done with a transfer that is drafted. */
public enum TransferStep {
    SUBMIT,
    REVISE,
    DECLINE,
    ISSUE,
    WITHDRAW,
    DELIVER,
    ACCEPT,
    OBJECT,
    REQUEST_DESIGNATION,
    SIGN_FOR_PAPERS,
    DESIGNATE,
    SIGN_FOR_FILE,
    HAND_OVER,
    COMPLETE;

    Weight weight() {
        return switch (this) {
            case DECLINE, WITHDRAW -> Weight.UNDOING;
            case SUBMIT,
                    REVISE,
                    ISSUE,
                    DELIVER,
                    ACCEPT,
                    OBJECT,
                    REQUEST_DESIGNATION,
                    SIGN_FOR_PAPERS,
                    DESIGNATE,
                    SIGN_FOR_FILE,
                    HAND_OVER,
                    COMPLETE ->
                    Weight.OTHER;
        };
    }

    /** Its name in views. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
