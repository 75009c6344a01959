package org.lianban.casework.dispute;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.lianban.casework.dispute.domain.Position;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** Row of {@code dispute_position}; written once. */
@Entity
@Table(name = "dispute_position")
@IdClass(DisputePositionRow.Key.class)
class DisputePositionRow {
    /** The dispute, and the place in its record. */
    record Key(UUID dispute, int place) implements Serializable {}

    @Id
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "dispute_id")
    DisputeRow dispute;

    @Id int place;

    @Column(name = "office_id")
    String officeId;

    @Column(name = "person_id")
    UUID personId;

    String competent;

    String argument;

    @Column(name = "stated_on")
    LocalDate statedOn;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    DisputePositionRow() {}

    DisputePositionRow(DisputeRow dispute, int place, Position position) {
        this.dispute = dispute;
        this.place = place;
        officeId = position.office().value();
        personId = position.by().value();
        competent = position.competent().value();
        argument = position.argument();
        statedOn = position.statedOn();
    }

    Position toDomain() {
        return new Position(
                OfficeId.of(officeId),
                new PersonId(personId),
                OfficeId.of(competent),
                argument,
                statedOn);
    }
}
