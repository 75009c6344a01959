package org.lianban.casework.lead;

import java.util.Optional;
import org.lianban.casework.lead.domain.Lead;
import org.lianban.casework.lead.domain.MatterImportRules;
import org.lianban.casework.lead.domain.RegistrationRules;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.counter.Ruling.Refused;

/** What a list is of. */
enum ImportKind {
    /** Leads that begin now. */
    LEADS,
    /** Matters that were in progress before (存量案件). */
    MATTERS;

    /** Why the caller may bring none, nor even try one out; empty if he may. */
    Optional<Refused<Lead>> closed(Caller caller) {
        return switch (this) {
            case LEADS -> RegistrationRules.closed(caller);
            case MATTERS -> MatterImportRules.closed(caller);
        };
    }
}
