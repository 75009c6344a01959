package org.lianban.casework.outsidebody.domain;

import java.util.Locale;

/** What is done with a body of the register. */
public enum OutsideBodyAct {
    ENTER,
    CORRECT,
    END;

    /** Its name in views. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
