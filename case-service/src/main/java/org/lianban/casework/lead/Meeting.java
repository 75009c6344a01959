package org.lianban.casework.lead;

import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.MatterId;

/**
 * Somebody comes upon matters in which the same is filed.
 *
 * @param with what he comes upon them with: the id of his matter, or office and former number of an
 *     import
 * @param own his matter; null at an import, where there is none that anybody could have restricted
 */
record Meeting(Caller caller, String with, @Nullable MatterId own, Act act) {
    /** At what. */
    enum Act {
        /** He registered the lead, or looks at it: a warning. */
        REGISTERING,
        /** He files, or names a party of what is filed. */
        FILING,
        /** He brings a list of matters in progress. */
        IMPORTING
    }

    static Meeting of(Caller caller, MatterId matter, Act act) {
        return new Meeting(caller, matter.toString(), matter, act);
    }
}
