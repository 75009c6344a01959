package org.lianban.casework.transfer.domain;

/** What can be done with a transfer that is drafted. */
public enum TransferStep {
    SUBMIT,
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
    COMPLETE
}
