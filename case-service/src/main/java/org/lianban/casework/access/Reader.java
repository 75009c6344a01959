package org.lianban.casework.access;

import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.AgencyId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** Whoever asks to see: a person of an office, or an outside agency. */
record Reader(@Nullable PersonId person, @Nullable OfficeId office, @Nullable AgencyId agency) {
    static Reader of(Caller caller) {
        return new Reader(caller.person(), caller.office(), null);
    }

    static Reader of(AgencyId agency) {
        return new Reader(null, null, agency);
    }
}
