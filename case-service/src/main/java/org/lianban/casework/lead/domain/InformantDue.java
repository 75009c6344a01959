package org.lianban.casework.lead.domain;

import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.OfficeId;

/**
 * What whoever told of a lead is owed before it goes elsewhere (投诉举报处理办法34).
 *
 * @param waits somebody gave his name
 * @param told the office that he was last told is competent; null before
 */
public record InformantDue(boolean waits, @Nullable OfficeId told) {
    /** Nobody is owed anything. */
    public static final InformantDue NOBODY = new InformantDue(false, null);

    /** The lead may not go to that office yet. */
    public boolean isUntoldOf(OfficeId receiver) {
        return waits && !receiver.equals(told);
    }
}
