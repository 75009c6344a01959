package org.lianban.casework.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.lianban.casework.deadline.Clocks;
import org.lianban.casework.deadline.domain.ClockOrder;
import org.lianban.casework.lead.Leads;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.transfer.domain.DisputeTransferRules;
import org.lianban.casework.transfer.domain.DisputedMatter;
import org.lianban.casework.transfer.domain.Transfer;
import org.lianban.casework.transfer.domain.TransferOrder;
import org.lianban.kernel.contract.Fact;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Door;
import org.lianban.kernel.counter.LawBook;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Order;
import org.lianban.kernel.counter.Ruling;

/** The door of {@code transfer}: begins what a jurisdiction dispute leads to. */
@ApplicationScoped
class TransferDoor implements Door<TransferOrder> {
    private final TransferStore store;
    private final Matters matters;
    private final Leads leads;
    private final Clocks clocks;
    private final LawBook laws;

    TransferDoor(TransferStore store, Matters matters, Leads leads, Clocks clocks, LawBook laws) {
        this.store = store;
        this.matters = matters;
        this.leads = leads;
        this.clocks = clocks;
        this.laws = laws;
    }

    @Override
    public Class<TransferOrder> takes() {
        return TransferOrder.class;
    }

    @Override
    public List<Fact> carryOut(TransferOrder order, Occasion occasion) {
        DisputedMatter now = now(order.matter(), occasion);
        Ruling.Made<Transfer> made =
                switch (order) {
                    case TransferOrder.DraftAgreed draft -> DisputeTransferRules.draft(draft, now);
                    case TransferOrder.BeginDesignation begin ->
                            DisputeTransferRules.begin(begin, now);
                };
        store.add(made.next(), occasion.at());
        List<Fact> facts = new ArrayList<>(made.facts());
        for (Order clock : made.orders()) {
            // Nothing but limits is asked of others here; whatever else is a bug.
            facts.addAll(clocks.carryOut((ClockOrder) clock, occasion));
        }
        return facts;
    }

    private DisputedMatter now(MatterId id, Occasion occasion) {
        MatterFile matter = matters.find(id).orElseThrow();
        return new DisputedMatter(
                matter,
                leads.breach(id, matter.writingOffice()).orElseThrow(),
                laws,
                occasion.on());
    }
}
