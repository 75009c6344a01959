package org.lianban.casework.docket;

/** Which end of sharing a list shows. */
enum ShareBox {
    /** What others share with this office, and with those below it. */
    RECEIVED,
    /** What this office shares. */
    GIVEN,
    /** What this office asked for. */
    ASKED
}
