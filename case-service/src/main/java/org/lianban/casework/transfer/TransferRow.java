package org.lianban.casework.transfer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.transfer.domain.Transfer;
import org.lianban.casework.transfer.domain.TransferKind;
import org.lianban.casework.transfer.domain.TransferState;
import org.lianban.casework.transfer.domain.TransferTerms;
import org.lianban.casework.transfer.domain.TransferWay;
import org.lianban.kernel.contract.DisputeId;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.TransferId;

/** Row of {@code transfer}: the path spread over its columns, and back. */
@Entity
@Table(name = "transfer")
class TransferRow {
    @Id UUID id;

    @Column(name = "matter_id")
    UUID matterId;

    @Enumerated(EnumType.STRING)
    TransferKind kind;

    @Enumerated(EnumType.STRING)
    TransferWay way;

    @Column(name = "from_office")
    String fromOffice;

    @Column(name = "to_office")
    String toOffice;

    String reason;

    @Column(name = "legal_basis")
    String legalBasis;

    String[] attachments;

    UUID[] evidence;

    String goods;

    @Column(name = "selection_note")
    @Nullable String selectionNote;

    @Column(name = "drafted_by")
    @Nullable UUID draftedBy;

    @Column(name = "dispute_id")
    @Nullable UUID disputeId;

    @Enumerated(EnumType.STRING)
    TransferState state;

    long version;

    @Column(name = "drafted_at")
    Instant draftedAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Column(name = "declined_because")
    @Nullable String declinedBecause;

    @Column(name = "issued_on")
    @Nullable LocalDate issuedOn;

    @Nullable String selection;

    @Column(name = "accepted_selection")
    @Nullable String acceptedSelection;

    @Column(name = "matter_version_at_issue")
    @Nullable Long matterVersionAtIssue;

    @Column(name = "withdrawn_on")
    @Nullable LocalDate withdrawnOn;

    @Column(name = "withdrawn_because")
    @Nullable String withdrawnBecause;

    @Column(name = "received_on")
    @Nullable LocalDate receivedOn;

    @Column(name = "accepted_on")
    @Nullable LocalDate acceptedOn;

    @Column(name = "objected_on")
    @Nullable LocalDate objectedOn;

    @Column(name = "negotiated_since")
    @Nullable LocalDate negotiatedSince;

    @Nullable String argument;

    @Column(name = "late_by_agreement")
    @Nullable Boolean lateByAgreement;

    @Nullable String superior;

    @Column(name = "requested_on")
    @Nullable LocalDate requestedOn;

    @Column(name = "papers_on")
    @Nullable LocalDate papersOn;

    @Nullable String designee;

    @Column(name = "designation_reason")
    @Nullable String designationReason;

    @Column(name = "designated_on")
    @Nullable LocalDate designatedOn;

    @Column(name = "file_on")
    @Nullable LocalDate fileOn;

    @Column(name = "handed_over_on")
    @Nullable LocalDate handedOverOn;

    @Nullable String result;

    @Column(name = "completed_on")
    @Nullable LocalDate completedOn;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    TransferRow() {}

    @SuppressWarnings("NullAway.Init") // filled by take
    TransferRow(Transfer transfer, Instant at) {
        id = transfer.terms().id().value();
        matterId = transfer.terms().matter().value();
        draftedAt = at;
        take(transfer, at);
    }

    final void take(Transfer transfer, Instant at) {
        updatedAt = at;
        TransferTerms terms = transfer.terms();
        kind = terms.kind();
        way = terms.way();
        fromOffice = terms.from().value();
        toOffice = terms.to().value();
        reason = terms.reason();
        legalBasis = terms.legalBasis();
        attachments = terms.attachments().toArray(String[]::new);
        selectionNote = terms.selectionNote();
        evidence = terms.evidence().stream().map(EvidenceId::value).toArray(UUID[]::new);
        goods = TransferTexts.goods(terms.goods());
        PersonId officer = terms.officer();
        draftedBy = officer == null ? null : officer.value();
        DisputeId dispute = terms.dispute();
        disputeId = dispute == null ? null : dispute.value();
        state = transfer.state();
        version++;
        spread(transfer);
    }

    private void spread(Transfer transfer) {
        switch (transfer) {
            case Transfer.Draft draft -> declinedBecause = draft.declinedBecause();
            case Transfer.AwaitingApproval awaiting -> declinedBecause = null;
            case Transfer.Issued issued -> {
                issuedOn = issued.since();
                selection = TransferTexts.selection(issued.signed());
            }
            case Transfer.Withdrawn withdrawn -> {
                withdrawnOn = withdrawn.since();
                withdrawnBecause = withdrawn.reason();
            }
            case Transfer.Delivered delivered -> {
                receivedOn = delivered.since();
                // What is taken up is listed by whoever hands it over.
                selection = TransferTexts.selection(delivered.signed());
            }
            case Transfer.Accepted accepted -> {
                acceptedOn = accepted.since();
                acceptedSelection = TransferTexts.selection(accepted.taken());
            }
            case Transfer.Objected objected -> {
                objectedOn = objected.since();
                argument = objected.argument();
                lateByAgreement = objected.lateByAgreement();
            }
            case Transfer.SubmittedUp submitted -> {
                requestedOn = submitted.since();
                superior = submitted.superior().value();
                spread(submitted.before());
            }
            // A superior that takes a dispute up has the papers.
            case Transfer.PapersReceived received -> {
                papersOn = received.since();
                spread(received.before());
            }
            case Transfer.Designated designated -> {
                designatedOn = designated.since();
                designee = designated.designee().value();
                designationReason = designated.reason();
            }
            case Transfer.FileReceived received -> {
                fileOn = received.since();
                acceptedSelection = TransferTexts.selection(received.taken());
            }
            // A move and the hand-over, a designation and its end may come in one step.
            case Transfer.HandedOver handedOver -> {
                handedOverOn = handedOver.since();
                spread(handedOver.before());
            }
            case Transfer.Completed completed -> {
                completedOn = completed.since();
                result = completed.result();
                spread(completed.before());
            }
        }
    }

    private void spread(Transfer.Disputed disputed) {
        switch (disputed) {
            case Transfer.Negotiated negotiated -> {
                negotiatedSince = negotiated.since();
                argument = negotiated.argument();
            }
            case Transfer.Asked asked -> selection = TransferTexts.selection(asked.signed());
            case Transfer.Objected _ -> {
                // kept when it was objected to
            }
        }
    }

    Transfer toDomain() {
        return switch (state) {
            case DRAFT -> new Transfer.Draft(terms(), declinedBecause);
            case AWAITING_APPROVAL -> new Transfer.AwaitingApproval(terms());
            case ISSUED -> issued();
            case WITHDRAWN ->
                    new Transfer.Withdrawn(
                            issuedOn == null ? new Transfer.Draft(terms(), null) : issued(),
                            there(withdrawnOn),
                            there(withdrawnBecause));
            case DELIVERED -> delivered();
            case ACCEPTED -> accepted();
            case OBJECTED -> objected();
            case SUBMITTED_UP -> submittedUp();
            case PAPERS_RECEIVED -> papersReceived();
            case DESIGNATED -> designated();
            case FILE_RECEIVED -> fileReceived();
            case HANDED_OVER -> handedOver();
            case COMPLETED ->
                    new Transfer.Completed(
                            handedOverOn == null ? designated() : handedOver(),
                            there(completedOn),
                            there(result));
        };
    }

    private TransferTerms terms() {
        return new TransferTerms(
                new TransferId(id),
                new MatterId(matterId),
                kind,
                way,
                OfficeId.of(fromOffice),
                OfficeId.of(toOffice),
                reason,
                legalBasis,
                List.of(attachments),
                selectionNote,
                draftedBy == null ? null : new PersonId(draftedBy),
                Stream.of(evidence).map(EvidenceId::new).toList(),
                TransferTexts.goods(goods),
                disputeId == null ? null : new DisputeId(disputeId));
    }

    private Transfer.Issued issued() {
        return new Transfer.Issued(terms(), there(issuedOn), TransferTexts.selection(selection));
    }

    private Transfer.Delivered delivered() {
        return new Transfer.Delivered(issued(), there(receivedOn));
    }

    private Transfer.Accepted accepted() {
        return new Transfer.Accepted(
                delivered(), there(acceptedOn), TransferTexts.selection(acceptedSelection));
    }

    private Transfer.Objected objected() {
        return new Transfer.Objected(
                delivered(), there(objectedOn), there(argument), there(lateByAgreement));
    }

    private Transfer.Disputed disputed() {
        if (way == TransferWay.REQUEST) {
            return new Transfer.Asked(
                    terms(), there(requestedOn), TransferTexts.selection(selection));
        }
        return negotiatedSince == null
                ? objected()
                : new Transfer.Negotiated(terms(), negotiatedSince, there(argument));
    }

    private Transfer.SubmittedUp submittedUp() {
        return new Transfer.SubmittedUp(
                disputed(), there(requestedOn), OfficeId.of(there(superior)));
    }

    private Transfer.PapersReceived papersReceived() {
        return new Transfer.PapersReceived(submittedUp(), there(papersOn));
    }

    private Transfer.Designated designated() {
        return new Transfer.Designated(
                papersReceived(),
                there(designatedOn),
                OfficeId.of(there(designee)),
                there(designationReason));
    }

    private Transfer.FileReceived fileReceived() {
        return new Transfer.FileReceived(
                receivable(), there(fileOn), TransferTexts.selection(acceptedSelection));
    }

    private Transfer.Receivable receivable() {
        return switch (way) {
            case TRANSFER, REQUEST -> designated();
            case ASSIGNMENT -> issued();
            case TAKING_UP -> delivered();
        };
    }

    private Transfer.HandedOver handedOver() {
        return new Transfer.HandedOver(
                acceptedOn == null ? fileReceived() : accepted(), there(handedOverOn));
    }

    // The state says that the column is filled; a row that breaks that is a bug.
    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
