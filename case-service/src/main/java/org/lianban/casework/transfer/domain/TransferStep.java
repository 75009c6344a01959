package org.lianban.casework.transfer.domain;

import java.util.Locale;

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
    COMPLETE;

    /** Its name in views. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
