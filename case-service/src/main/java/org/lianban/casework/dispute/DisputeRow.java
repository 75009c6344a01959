package org.lianban.casework.dispute;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.dispute.domain.Conclusion;
import org.lianban.casework.dispute.domain.Dispute;
import org.lianban.casework.dispute.domain.DisputeState;
import org.lianban.casework.dispute.domain.DisputeTerms;
import org.lianban.casework.dispute.domain.Position;
import org.lianban.kernel.contract.DisputeId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;

/** Row of {@code dispute} with the record of its negotiation. */
@Entity
@Table(name = "dispute")
class DisputeRow {
    @Id UUID id;

    @Column(name = "matter_id")
    UUID matterId;

    @Column(name = "raised_by")
    String raisedBy;

    String counterpart;

    @Column(name = "raised_on")
    LocalDate raisedOn;

    @Enumerated(EnumType.STRING)
    DisputeState state;

    long version;

    @Column(name = "raised_at")
    Instant raisedAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Column(name = "proposed_by")
    @Nullable String proposedBy;

    @Nullable String competent;

    @Nullable String conclusion;

    @Column(name = "held_at")
    @Nullable LocalDateTime heldAt;

    @Nullable String present;

    @Nullable String place;

    @Column(name = "proposed_on")
    @Nullable LocalDate proposedOn;

    @Nullable UUID minutes;

    @Column(name = "agreed_on")
    @Nullable LocalDate agreedOn;

    @Column(name = "reported_by")
    @Nullable String reportedBy;

    @Nullable String superior;

    @Column(name = "transfer_id")
    @Nullable UUID transferId;

    @Column(name = "reported_on")
    @Nullable LocalDate reportedOn;

    @Column(name = "dropped_because")
    @Nullable String droppedBecause;

    @Column(name = "dropped_on")
    @Nullable LocalDate droppedOn;

    @OneToMany(mappedBy = "dispute", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("place")
    List<DisputePositionRow> positions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    DisputeRow() {}

    @SuppressWarnings("NullAway.Init") // filled by take
    DisputeRow(Dispute dispute, Instant at) {
        DisputeTerms terms = dispute.terms();
        id = terms.id().value();
        matterId = terms.matter().value();
        raisedBy = terms.raisedBy().value();
        counterpart = terms.counterpart().value();
        raisedOn = terms.raisedOn();
        raisedAt = at;
        take(dispute, at);
    }

    final void take(Dispute dispute, Instant at) {
        updatedAt = at;
        version++;
        state = dispute.state();
        List<Position> said = dispute.positions();
        for (int next = positions.size(); next < said.size(); next++) {
            positions.add(new DisputePositionRow(this, next, said.get(next)));
        }
        switch (dispute) {
            case Dispute.Raised _ -> {}
            case Dispute.Negotiating negotiating -> onTheTable(negotiating.proposed());
            case Dispute.Agreed agreed -> {
                minutes = agreed.minutes().value();
                agreedOn = agreed.on();
            }
            case Dispute.ReportedUp reported -> {
                reportedBy = reported.by().value();
                superior = reported.superior().value();
                transferId = reported.transfer().value();
                reportedOn = reported.on();
            }
            case Dispute.Dropped dropped -> {
                droppedBecause = dropped.reason();
                droppedOn = dropped.on();
            }
        }
    }

    private void onTheTable(@Nullable Conclusion proposed) {
        proposedBy = proposed == null ? null : proposed.proposedBy().value();
        competent = proposed == null ? null : proposed.competent().value();
        conclusion = proposed == null ? null : proposed.text();
        heldAt = proposed == null ? null : proposed.heldAt();
        present = proposed == null ? null : proposed.present();
        place = proposed == null ? null : proposed.place();
        proposedOn = proposed == null ? null : proposed.proposedOn();
    }

    Dispute toDomain() {
        return switch (state) {
            case RAISED -> raised();
            case NEGOTIATING -> negotiating();
            case AGREED ->
                    new Dispute.Agreed(
                            negotiating(),
                            there(proposed()),
                            new LetterId(there(minutes)),
                            there(agreedOn));
            case REPORTED_UP ->
                    new Dispute.ReportedUp(
                            hasAnswer() ? negotiating() : raised(),
                            OfficeId.of(there(reportedBy)),
                            OfficeId.of(there(superior)),
                            new TransferId(there(transferId)),
                            there(reportedOn));
            case DROPPED -> new Dispute.Dropped(raised(), there(droppedOn), there(droppedBecause));
        };
    }

    private boolean hasAnswer() {
        return proposedBy != null
                || positions.stream().anyMatch(said -> said.officeId.equals(counterpart));
    }

    private Dispute.Raised raised() {
        return new Dispute.Raised(terms(), said());
    }

    private Dispute.Negotiating negotiating() {
        return new Dispute.Negotiating(terms(), said(), proposed());
    }

    private @Nullable Conclusion proposed() {
        return proposedBy == null
                ? null
                : new Conclusion(
                        OfficeId.of(proposedBy),
                        OfficeId.of(there(competent)),
                        there(conclusion),
                        there(heldAt),
                        there(present),
                        place,
                        there(proposedOn));
    }

    private List<Position> said() {
        return positions.stream().map(DisputePositionRow::toDomain).toList();
    }

    private DisputeTerms terms() {
        return new DisputeTerms(
                new DisputeId(id),
                new MatterId(matterId),
                OfficeId.of(raisedBy),
                OfficeId.of(counterpart),
                raisedOn);
    }

    // The state says that the column is filled; a row that breaks that is a bug.
    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
