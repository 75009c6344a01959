package org.lianban.casework.docket;

import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Caller;

/**
 * What a list of work was asked for.
 *
 * @param wholeOffice everybody's of the office, or only the caller's own
 * @param kind null for every kind
 */
record WorkFilter(Caller caller, boolean wholeOffice, WorkItem.@Nullable Kind kind) {
    static WorkFilter of(Caller caller, @Nullable String office, @Nullable String kind) {
        return new WorkFilter(
                caller,
                "true".equals(office),
                kind == null ? null : MatterFilter.constant(WorkItem.Kind.class, "kind", kind));
    }

    /** What a cursor of this list is bound to. */
    String fingerprint() {
        return caller.office() + "|" + caller.person() + "|" + wholeOffice + "|" + kind;
    }
}
