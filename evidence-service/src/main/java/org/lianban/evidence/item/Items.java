package org.lianban.evidence.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lianban.evidence.item.domain.DigestState;
import org.lianban.evidence.item.domain.HandOver;
import org.lianban.evidence.item.domain.Item;
import org.lianban.evidence.item.domain.NewItem;
import org.lianban.evidence.item.domain.Quantity;
import org.lianban.evidence.item.domain.Recognition;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.Occasion;

/**
 * Where other rooms find items and move them on, in their own transaction. What is done here is
 * decided by the caller, and noted by him in the chain of custody.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Items {
    private final ItemStore store;
    private final ItemIntake intake;

    Items(ItemStore store, ItemIntake intake) {
        this.store = store;
        this.intake = intake;
    }

    public Optional<Item> find(EvidenceId id) {
        return store.some(List.of(id)).stream().findFirst();
    }

    /** Those that are known, in no order. */
    public List<Item> find(List<EvidenceId> ids) {
        return store.some(ids);
    }

    /** Nobody else changes it until the transaction ends. */
    public Optional<Item> lock(EvidenceId id) {
        return store.locked(List.of(id)).stream().findFirst();
    }

    /** Those that are known, by id. */
    public List<Item> lock(List<EvidenceId> ids) {
        return store.locked(ids);
    }

    /** All of a matter, by number. */
    public List<Item> ofMatter(MatterId matter) {
        return store.ofMatter(matter);
    }

    /** What the matter's quota is counted by. */
    public Totals totals(MatterId matter) {
        return store.totals(matter);
    }

    /** Waits until nobody else adds to the matter, so that quotas are counted right. */
    public void lockMatter(MatterId matter) {
        intake.lockMatter(matter);
    }

    /** Takes an item in: its number, the first entry of its chain of custody, the fact. */
    public Item takeIn(NewItem item, Occasion occasion) {
        return intake.takeIn(item, occasion);
    }

    /** Marks what came too late for the hand-over and was not marked yet: these. */
    public List<Item> missed(MatterId matter, HandOver move) {
        return intake.missed(matter, move);
    }

    /** They stand on the signed list of a transfer. */
    public void listed(List<EvidenceId> ids, TransferId transfer) {
        store.listed(ids, transfer);
    }

    /** They leave with the transfer they are listed on. */
    public void depart(List<EvidenceId> ids) {
        store.depart(ids);
    }

    /** They are in this office's custody. */
    public void arrive(List<EvidenceId> ids, OfficeId office) {
        store.arrive(ids, office);
    }

    /** They left the system with the transfer they are listed on: this body outside has them. */
    public void handOut(List<EvidenceId> ids, OfficeId to) {
        store.handOut(ids, to);
    }

    /** What its receiver found of it and took over; the particulars keep what was taken in. */
    public void counted(EvidenceId id, Quantity found) {
        store.counted(id, found);
    }

    /** They are back in the custody of who held them, on no list. */
    public void stay(List<EvidenceId> ids) {
        store.stay(ids);
    }

    /** The transfer came to nothing: what has not left is on no list any more. */
    public void free(TransferId transfer) {
        store.free(transfer);
    }

    public void recognise(EvidenceId id, Recognition recognition) {
        store.recognise(id, recognition);
    }

    /** What reading its bytes again found. */
    public void found(EvidenceId id, DigestState state, Instant at) {
        store.found(id, state, at);
    }
}
