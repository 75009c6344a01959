package org.lianban.casework.transfer.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;

/** An officer drafts a transfer letter, or the notice of an assignment. */
public record DraftTransfer(
        TransferId id,
        TransferWay way,
        OfficeId to,
        String reason,
        String legalBasis,
        List<String> attachments,
        @Nullable String selectionNote,
        List<EvidenceId> evidence,
        List<GoodsPlan> goods) {
    public DraftTransfer {
        attachments = List.copyOf(attachments);
        evidence = List.copyOf(evidence);
        goods = List.copyOf(goods);
    }

    /** The same text on that way: what is written anew stays on its own. */
    public DraftTransfer going(TransferWay same) {
        return new DraftTransfer(
                id, same, to, reason, legalBasis, attachments, selectionNote, evidence, goods);
    }

    FileContents contents() {
        return new FileContents(evidence, goods);
    }
}
