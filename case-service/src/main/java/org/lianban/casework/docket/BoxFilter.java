package org.lianban.casework.docket;

import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Fields;

/**
 * Which of an office's lists of what offices write to each other was asked for.
 *
 * @param list its name
 * @param person who reads: what he is recused from is not listed
 * @param open those alone that wait for somebody
 */
record BoxFilter(String list, OfficeId office, PersonId person, Box box, boolean open, int limit) {
    /** Those that were sent to the office, or by it. */
    enum Box {
        RECEIVED,
        SENT
    }

    static BoxFilter of(String list, Caller caller, BoxQuestion asked) {
        @Nullable String box = asked.box();
        return new BoxFilter(
                list,
                caller.office(),
                caller.person(),
                box == null ? Box.RECEIVED : MatterFilter.constant(Box.class, "box", box),
                Fields.flag("open", asked.open()),
                MatterFilter.limit(asked.limit()));
    }

    /** A cursor of another list is refused. */
    String fingerprint() {
        return list + " " + office + " " + person + " " + box + " " + open;
    }
}
