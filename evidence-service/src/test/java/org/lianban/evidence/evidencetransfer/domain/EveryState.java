package org.lianban.evidence.evidencetransfer.domain;

import static org.lianban.evidence.evidencetransfer.domain.SomePeople.BOX;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.DAY;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.PHOTO;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.TERMS;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.WHOLE;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.YUELU;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.YUHU;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.asked;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.id;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.list;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransferCommand.Accept;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransferCommand.CheckItem;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransferCommand.Differs;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransferCommand.Dispatch;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransferCommand.Resolve;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Ruling;

/** A transfer in each state, come to by the rules themselves where they lead there. */
final class EveryState {
    private EveryState() {}

    static Map<String, EvidenceTransfer> everyState() {
        Map<String, EvidenceTransfer> states = new LinkedHashMap<>();
        states.put("SenderSigned", signed());
        states.put("ReceiverKnown", known());
        states.put("Dispatched", dispatched());
        states.put("Disputed", disputed());
        states.put("Checked", checked());
        states.put("Accepted", accepted());
        states.put("Closed", new EvidenceTransfer.Closed(accepted(), DAY));
        states.put("Cancelled", new EvidenceTransfer.Cancelled(TERMS, signed().items()));
        return states;
    }

    static EvidenceTransfer.SenderSigned signed() {
        return EvidenceTransfer.SenderSigned.of(TERMS, list());
    }

    static EvidenceTransfer known() {
        return new EvidenceTransfer.ReceiverKnown(TERMS, signed().items(), YUHU, null);
    }

    static EvidenceTransfer dispatched() {
        return made(known(), dispatch(YUELU), asked(YUELU));
    }

    /** The photograph agrees, the box does not. */
    static EvidenceTransfer disputed() {
        return made(
                made(dispatched(), check(PHOTO, null, WHOLE), asked(YUHU)),
                check(
                        BOX,
                        new Differs(DiscrepancyKind.QUANTITY, "少两箱（演示）", null),
                        new Found.Thing()),
                asked(YUHU));
    }

    static EvidenceTransfer checked() {
        return made(
                made(dispatched(), check(PHOTO, null, WHOLE), asked(YUHU)),
                check(BOX, null, new Found.Thing()),
                asked(YUHU));
    }

    static EvidenceTransfer accepted() {
        return made(checked(), accept(YUHU), asked(YUHU));
    }

    static EvidenceTransferCommand dispatch(OfficeId office) {
        return new Dispatch(id(office, "second"));
    }

    static EvidenceTransferCommand accept(OfficeId office) {
        return new Accept(id(office, "second"));
    }

    static EvidenceTransferCommand check(EvidenceId item, @Nullable Differs seen, Found found) {
        return new CheckItem(item, seen, found);
    }

    static EvidenceTransferCommand resolve(EvidenceId item, DiscrepancyOutcome outcome) {
        return new Resolve(item, outcome, "已核实（演示）");
    }

    static EvidenceTransfer made(
            EvidenceTransfer transfer, EvidenceTransferCommand command, Circumstances now) {
        return switch (EvidenceTransferRules.decide(transfer, command, now)) {
            case Ruling.Made<EvidenceTransfer> made -> made.next();
            case Ruling.Refused<EvidenceTransfer> refused ->
                    throw new AssertionError(refused.refusal().name());
        };
    }

    static String said(
            EvidenceTransfer transfer, EvidenceTransferCommand command, Circumstances now) {
        return switch (EvidenceTransferRules.decide(transfer, command, now)) {
            case Ruling.Made<EvidenceTransfer> made -> made.next().state().name();
            case Ruling.Refused<EvidenceTransfer> refused -> refused.refusal().name();
        };
    }
}
