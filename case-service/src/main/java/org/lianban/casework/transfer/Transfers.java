package org.lianban.casework.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.transfer.domain.Circumstances;
import org.lianban.casework.transfer.domain.Closed;
import org.lianban.casework.transfer.domain.DraftRules;
import org.lianban.casework.transfer.domain.Transfer;
import org.lianban.casework.transfer.domain.TransferAction;
import org.lianban.casework.transfer.domain.TransferRules;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.TransferId;

/** Where the reading room asks about transfers; takes no orders. Whoever asks has checked sight. */
@ApplicationScoped
public class Transfers {
    private final TransferStore store;
    private final TransferViews views;
    private final PresentCircumstances present;

    Transfers(TransferStore store, TransferViews views, PresentCircumstances present) {
        this.store = store;
        this.views = views;
        this.present = present;
    }

    /**
     * What the caller may do about a matter's transfers.
     *
     * @param current the last one, unless it has ended
     * @param draftClosed why no new one may be drafted; empty if it may
     * @param beginnings what a superior may do besides, or be asked
     */
    public record Actions(
            Optional<Current> current, Optional<Closed> draftClosed, List<Beginning> beginnings) {
        public Actions {
            beginnings = List.copyOf(beginnings);
        }
    }

    /** The transfer that is on its way, with the caller's steps. */
    public record Current(TransferId transfer, List<TransferAction> actions) {
        public Current {
            actions = List.copyOf(actions);
        }
    }

    @Transactional
    public Actions actions(MatterFile matter, Caller caller) {
        Circumstances now = present.of(matter, caller);
        List<Transfer> all =
                store.ofMatter(matter.id(), caller.office()).stream()
                        .map(StoredTransfer::transfer)
                        .toList();
        Optional<Current> current =
                all.stream()
                        .filter(transfer -> !transfer.hasEnded())
                        .reduce((earlier, later) -> later)
                        .map(
                                transfer ->
                                        new Current(
                                                transfer.terms().id(),
                                                TransferRules.actions(transfer, now)));
        return new Actions(current, DraftRules.closed(all, now), Beginnings.of(all, now));
    }

    /** Whether one is drafted or on its way, or its evidence not handed over yet. */
    @Transactional
    public boolean isOnItsWay(MatterId matter) {
        return store.ofMatter(matter).stream().anyMatch(stored -> !stored.transfer().hasEnded());
    }

    /** A matter's transfers as the caller reads them. */
    @Transactional
    public TransferList ofMatter(MatterId matter, Caller caller) {
        return views.ofMatter(matter, caller);
    }
}
