package org.lianban.casework.matter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.lianban.casework.matter.domain.Because;
import org.lianban.casework.matter.domain.Handling;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.OfficeId;

/** Row of {@code handling}. */
@Entity
@Table(name = "handling")
class HandlingRow {
    @Id UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "matter_id")
    MatterRow matter;

    @Column(name = "office_id")
    String officeId;

    String number;

    @Enumerated(EnumType.STRING)
    Stage stage;

    @Enumerated(EnumType.STRING)
    Because because;

    long epoch;

    @Column(name = "open_measures")
    int openMeasures;

    @Column(name = "opened_at")
    Instant openedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    HandlingRow() {}

    HandlingRow(MatterRow matter, Handling handling, Instant at) {
        this.matter = matter;
        this.id = handling.id().value();
        this.officeId = handling.office().value();
        this.number = handling.number();
        this.stage = handling.stage();
        this.because = handling.because();
        this.epoch = handling.epoch();
        this.openedAt = at;
    }

    Handling toDomain() {
        return new Handling(
                new HandlingId(id),
                OfficeId.of(officeId),
                number,
                stage,
                because,
                epoch,
                openMeasures);
    }
}
