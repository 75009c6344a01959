package org.lianban.casework.docket;

import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Fields;

/**
 * What a list of disputes was asked for.
 *
 * @param office the reader: only what it may see is listed
 * @param person who reads: what he is recused from is not listed
 * @param open only what is not over
 */
record DisputeFilter(OfficeId office, PersonId person, boolean open, int limit) {
    static DisputeFilter of(Caller caller, DisputeQuestion asked) {
        return new DisputeFilter(
                caller.office(),
                caller.person(),
                Fields.flag("open", asked.open()),
                MatterFilter.limit(asked.limit()));
    }

    /** What a cursor of this list is bound to. */
    String fingerprint() {
        return String.join("|", office.value(), "disputes", String.valueOf(open));
    }
}
