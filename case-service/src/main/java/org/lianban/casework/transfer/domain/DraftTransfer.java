package org.lianban.casework.transfer.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;

/** An officer drafts a transfer letter. */
public record DraftTransfer(
        TransferId id,
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
}
