package org.lianban.casework.transfer.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.transfer.domain.Transfer.Draft;
import org.lianban.casework.transfer.domain.Transfer.Negotiated;
import org.lianban.casework.transfer.domain.Transfer.SubmittedUp;
import org.lianban.casework.transfer.domain.TransferOrder.BeginDesignation;
import org.lianban.casework.transfer.domain.TransferOrder.DraftAgreed;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.DesignationPapersReceived;
import org.lianban.kernel.contract.DesignationRequested;
import org.lianban.kernel.contract.TransferDrafted;
import org.lianban.kernel.counter.Ruling;

/** What a dispute leads to (程序规定13); whoever orders it has decided that it may. */
public final class DisputeTransferRules {
    private static final List<String> BASIS = List.of("procedure-dispute");

    private DisputeTransferRules() {}

    /** The draft is the writing office's to send. */
    public static Ruling.Made<Transfer> draft(DraftAgreed order, DisputedMatter now) {
        // One that its officer may keep when he writes the letter anew.
        String basis = TransferBasis.of(now.breach()).getLast().printed(now.laws(), now.on());
        TransferTerms terms = terms(order, order.conclusion(), basis, now);
        return new Ruling.Made<>(
                new Draft(terms, null),
                List.of(
                        new TransferDrafted(
                                terms.matter(),
                                terms.id(),
                                terms.from(),
                                terms.to(),
                                terms.reason())),
                TransferOrders.onDraft(terms));
    }

    /** The superior designates; of its own accord it has the papers at once. */
    public static Ruling.Made<Transfer> begin(BeginDesignation order, DisputedMatter now) {
        String basis = now.laws().printed(BASIS, now.on());
        TransferTerms terms = terms(order, order.reason(), basis, now);
        SubmittedUp submitted =
                new Negotiated(terms, order.since(), order.argument())
                        .submitUp(now.on(), order.superior());
        @Nullable ClockId designation = order.designation();
        return designation == null
                ? new Ruling.Made<>(
                        submitted,
                        List.of(
                                new DesignationRequested(
                                        terms.matter(),
                                        terms.id(),
                                        order.reportedBy(),
                                        order.superior(),
                                        now.on())),
                        TransferOrders.onReport(submitted))
                : new Ruling.Made<>(
                        submitted.receivePapers(now.on()),
                        List.of(
                                new DesignationPapersReceived(
                                        terms.matter(), terms.id(), order.superior(), now.on())),
                        TransferOrders.onPapers(submitted, designation, now.on()));
    }

    private static TransferTerms terms(
            TransferOrder order, String reason, String basis, DisputedMatter now) {
        return new TransferTerms(
                order.transfer(),
                order.matter(),
                TransferKind.at(now.matter().writing().stage()).orElseThrow(),
                TransferWay.TRANSFER,
                order.from(),
                order.to(),
                reason,
                basis,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                order.dispute());
    }
}
