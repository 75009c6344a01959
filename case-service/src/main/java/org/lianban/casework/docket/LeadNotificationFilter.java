package org.lianban.casework.docket;

import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Fields;

/**
 * What a list of notifications of leads was asked for.
 *
 * @param person who reads: what he is recused from is not listed
 * @param open only those that nobody has answered
 */
record LeadNotificationFilter(OfficeId office, PersonId person, Box box, boolean open, int limit) {
    /** Those that were sent to the office, or by it. */
    enum Box {
        RECEIVED,
        SENT
    }

    static LeadNotificationFilter of(Caller caller, LeadNotificationQuestion asked) {
        @Nullable String box = asked.box();
        return new LeadNotificationFilter(
                caller.office(),
                caller.person(),
                box == null ? Box.RECEIVED : MatterFilter.constant(Box.class, "box", box),
                Fields.flag("open", asked.open()),
                MatterFilter.limit(asked.limit()));
    }

    /** A cursor of another list is refused. */
    String fingerprint() {
        return "lead-notifications " + office + " " + person + " " + box + " " + open;
    }
}
