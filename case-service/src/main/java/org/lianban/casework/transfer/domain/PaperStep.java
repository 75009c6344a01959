package org.lianban.casework.transfer.domain;

import java.util.Locale;

/** What the sender keys in of a transfer whose other side is outside the system. */
public enum PaperStep {
    RECORD_DELIVERY,
    RECORD_ACCEPTANCE,
    RECORD_OBJECTION,
    RECORD_REQUEST,
    RECORD_DESIGNATION,
    RECORD_HAND_OVER,
    RECORD_RESULT;

    /** Its name in views. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
