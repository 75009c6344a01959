package org.lianban.evidence.evidencetransfer.domain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransfer.Accepted;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransfer.HandedOut;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransfer.OnItsWay;
import org.lianban.kernel.contract.EvidenceAccepted;
import org.lianban.kernel.contract.EvidenceChecked;
import org.lianban.kernel.contract.EvidenceDiscrepancyRecorded;
import org.lianban.kernel.contract.EvidenceDiscrepancyResolved;
import org.lianban.kernel.contract.EvidenceDispatched;
import org.lianban.kernel.contract.EvidenceEvent;
import org.lianban.kernel.contract.EvidenceHandedOut;
import org.lianban.kernel.contract.EvidenceId;

/** What is told of a step. */
final class EvidenceTransferFacts {
    private EvidenceTransferFacts() {}

    static EvidenceDispatched dispatched(OnItsWay transfer) {
        ListTerms terms = transfer.terms();
        return new EvidenceDispatched(
                terms.matter(),
                terms.transfer(),
                terms.from(),
                transfer.to(),
                transfer.items().stream().map(TravellingItem::id).toList(),
                transfer.dispatch().both(),
                transfer.dispatch().on(),
                terms.assistance());
    }

    static EvidenceHandedOut handedOut(HandedOut transfer) {
        ListTerms terms = transfer.terms();
        return new EvidenceHandedOut(
                terms.matter(),
                terms.transfer(),
                terms.from(),
                transfer.to(),
                transfer.items().stream().map(TravellingItem::id).toList(),
                transfer.paper().on(),
                transfer.paper().number(),
                transfer.paper().scan(),
                transfer.signing().both(),
                transfer.signing().on());
    }

    static List<EvidenceEvent> checked(
            OnItsWay transfer, EvidenceId item, Check check, @Nullable Discrepancy discrepancy) {
        ListTerms terms = transfer.terms();
        EvidenceChecked checked =
                new EvidenceChecked(
                        terms.matter(),
                        terms.transfer(),
                        item,
                        transfer.to(),
                        discrepancy == null,
                        check.sha256(),
                        check.sm3(),
                        check.on(),
                        terms.assistance());
        return discrepancy == null
                ? List.of(checked)
                : List.of(checked, recorded(transfer, item, discrepancy));
    }

    private static EvidenceDiscrepancyRecorded recorded(
            OnItsWay transfer, EvidenceId item, Discrepancy discrepancy) {
        ListTerms terms = transfer.terms();
        return new EvidenceDiscrepancyRecorded(
                terms.matter(),
                terms.transfer(),
                item,
                transfer.to(),
                discrepancy.kind().name(),
                discrepancy.note(),
                discrepancy.recordedOn(),
                terms.assistance(),
                terms.assistance() == null ? null : terms.from());
    }

    static EvidenceDiscrepancyResolved resolved(
            OnItsWay transfer, EvidenceId item, Resolution resolution) {
        ListTerms terms = transfer.terms();
        return new EvidenceDiscrepancyResolved(
                terms.matter(),
                terms.transfer(),
                item,
                transfer.to(),
                resolution.outcome().name(),
                resolution.note(),
                resolution.on(),
                terms.assistance(),
                terms.assistance() == null ? null : terms.from());
    }

    static EvidenceAccepted accepted(Accepted transfer) {
        ListTerms terms = transfer.terms();
        return new EvidenceAccepted(
                terms.matter(),
                terms.transfer(),
                terms.from(),
                transfer.before().to(),
                ids(transfer, TravellingItem.Accepted.class),
                ids(transfer, TravellingItem.LeftOut.class),
                transfer.acceptance().both(),
                transfer.acceptance().on(),
                terms.assistance());
    }

    private static List<EvidenceId> ids(Accepted transfer, Class<? extends TravellingItem> state) {
        Stream<TravellingItem> items = transfer.items().stream();
        return items.filter(state::isInstance).map(TravellingItem::id).toList();
    }
}
