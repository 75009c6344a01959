package org.lianban.casework.lead.domain;

import java.time.LocalDate;
import java.util.List;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Order;

/** What other rooms may ask of leads; clocks are ordered by whoever moves the matter. */
public sealed interface LeadOrder extends Order {
    MatterId matter();

    OfficeId office();

    /**
     * The receiver's lead begins with the sender's content, at the stage of a registered lead
     * (decision 1).
     *
     * @param receivedOn day of receipt, from which its own limits count
     */
    record TakeOverLead(
            MatterId matter,
            HandlingId handling,
            OfficeId office,
            OfficeId from,
            LocalDate receivedOn)
            implements LeadOrder {}

    /**
     * The unit head named others after filing: they handle it now, and see who told of it.
     *
     * @param officers two at least
     */
    record NameOfficers(MatterId matter, OfficeId office, List<PersonId> officers)
            implements LeadOrder {
        public NameOfficers {
            officers = List.copyOf(officers);
        }
    }

    /** One of those who handle it was recused: the others go on. */
    record WithdrawOfficer(MatterId matter, OfficeId office, PersonId person)
            implements LeadOrder {}

    /**
     * The case that was filed is closed: whoever files the same party, right and period after this
     * meets no other (decision 12).
     */
    record ReleaseTargets(MatterId matter, OfficeId office) implements LeadOrder {}

    /** The sender's lead becomes TRANSFERRED_OUT and its filed target is released. */
    record LeaveLead(MatterId matter, OfficeId office) implements LeadOrder {}
}
