package org.lianban.casework.transfer.domain;

import java.util.List;

/** The limits that begin with a transfer, by their rows in the deadline register. */
public final class TransferLimits {
    static final String DESIGNATION = "DL-04";
    static final String OBJECTION = "DL-25a";
    static final String ACCEPTANCE = "DL-25b";

    public static final List<String> ALL = List.of(DESIGNATION, OBJECTION, ACCEPTANCE);

    private TransferLimits() {}
}
