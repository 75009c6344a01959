package org.lianban.casework.transfer.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.DisputeId;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.TransferId;

/**
 * What the transfer letter says.
 *
 * @param from who writes the matter and hands it over
 * @param to who receives it; of a request, the superior that is asked
 * @param reason why: of a transfer, why the sender holds that it is not competent
 * @param attachments titles of the papers that go along
 * @param selectionNote why this receiver, where several are competent; of an assignment, what the
 *     superior requires
 * @param officer who wrote it; of transfers before this was kept, unknown
 * @param evidence the items that go along, in the order of their list
 * @param goods what becomes of the goods of its open measures
 * @param dispute the jurisdiction dispute that it came from, agreed or reported; null of all others
 */
public record TransferTerms(
        TransferId id,
        MatterId matter,
        TransferKind kind,
        TransferWay way,
        OfficeId from,
        OfficeId to,
        String reason,
        String legalBasis,
        List<String> attachments,
        @Nullable String selectionNote,
        @Nullable PersonId officer,
        List<EvidenceId> evidence,
        List<GoodsPlan> goods,
        @Nullable DisputeId dispute) {
    public TransferTerms {
        if (from.equals(to)) {
            throw new IllegalArgumentException("an office cannot transfer to itself");
        }
        attachments = List.copyOf(attachments);
        evidence = List.copyOf(evidence);
        goods = List.copyOf(goods);
    }

    TransferTerms as(TransferKind actual) {
        return new TransferTerms(
                id,
                matter,
                actual,
                way,
                from,
                to,
                reason,
                legalBasis,
                attachments,
                selectionNote,
                officer,
                evidence,
                goods,
                dispute);
    }

    TransferTerms with(List<EvidenceId> listed, List<GoodsPlan> plans) {
        return new TransferTerms(
                id,
                matter,
                kind,
                way,
                from,
                to,
                reason,
                legalBasis,
                attachments,
                selectionNote,
                officer,
                listed,
                plans,
                dispute);
    }

    /** Whose letter it is: a superior that takes a matter up writes to whoever has it. */
    public OfficeId issuer() {
        return way == TransferWay.TAKING_UP ? to : from;
    }

    OfficeId addressee() {
        return way == TransferWay.TAKING_UP ? from : to;
    }

    /** Nothing goes along but the papers. */
    boolean isWithoutEvidence() {
        return evidence.isEmpty();
    }
}
