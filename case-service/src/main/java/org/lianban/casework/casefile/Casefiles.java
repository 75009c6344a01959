package org.lianban.casework.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lianban.casework.casefile.domain.CasefileAction;
import org.lianban.casework.casefile.domain.CasefileRules;
import org.lianban.casework.casefile.domain.InvestigationRules;
import org.lianban.casework.matter.domain.CaseOrder;
import org.lianban.casework.matter.domain.CaseOrder.LeaveCase;
import org.lianban.casework.matter.domain.CaseOrder.OpenCase;
import org.lianban.casework.matter.domain.CaseOrder.WithdrawCase;
import org.lianban.casework.matter.domain.CaseOrder.WithdrawOfficer;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Door;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Order;

/** The door of this room: opens files, lets them go, and says what may be done with one. */
@ApplicationScoped
public class Casefiles implements Door<CaseOrder> {
    private final CasefileStore store;
    private final CasefileSurroundings surroundings;

    Casefiles(CasefileStore store, CasefileSurroundings surroundings) {
        this.store = store;
        this.surroundings = surroundings;
    }

    @Override
    public Class<CaseOrder> takes() {
        return CaseOrder.class;
    }

    @Override
    public List<CaseworkEvent> carryOut(CaseOrder order, Occasion occasion) {
        switch (order) {
            case OpenCase open -> store.insert(CasefileRules.open(open));
            case WithdrawOfficer withdraw ->
                    store.find(withdraw.matter(), withdraw.office())
                            .ifPresent(
                                    stored ->
                                            store.save(
                                                    InvestigationRules.withdrawOfficer(
                                                            stored.file(), withdraw)));
            case WithdrawCase withdraw ->
                    store.find(withdraw.matter(), withdraw.office())
                            .ifPresent(stored -> store.save(CasefileRules.withdraw(stored.file())));
            case LeaveCase leave ->
                    store.find(leave.matter(), leave.office())
                            .ifPresent(stored -> store.save(CasefileRules.leave(stored.file())));
        }
        // The filing is told by the lead (LeadFiled), the move by the matter room.
        return List.of();
    }

    /** What is to be ordered if the person is recused; nothing if he does not investigate. */
    public List<Order> parting(MatterId matter, OfficeId office, PersonId recused) {
        return store.find(matter, office)
                .map(stored -> InvestigationRules.parting(stored.file(), recused))
                .orElse(List.of());
    }

    /**
     * What the caller may do with the case of his own office, or of the one that writes; nothing if
     * there is none.
     */
    public List<CasefileAction> actions(MatterFile matter, Caller caller) {
        return store.shownTo(caller.office(), matter)
                .map(
                        stored ->
                                CasefileRules.actions(
                                        stored.file(),
                                        surroundings.situation(
                                                matter,
                                                stored.file(),
                                                caller,
                                                surroundings.today())))
                .orElse(List.of());
    }
}
