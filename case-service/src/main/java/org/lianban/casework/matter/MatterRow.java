package org.lianban.casework.matter;

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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;

/** Row of {@code matter} with its handlings. */
@Entity
@Table(name = "matter")
class MatterRow {
    @Id UUID id;
    String title;

    @Column(name = "writing_office")
    String writingOffice;

    long epoch;

    @Enumerated(EnumType.STRING)
    Standing standing;

    long sequence;

    @Column(name = "opened_at")
    Instant openedAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @OneToMany(mappedBy = "matter", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("epoch, openedAt")
    List<HandlingRow> handlings = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    MatterRow() {}

    MatterRow(UUID id, String title, String writingOffice, Instant at) {
        this.id = id;
        this.title = title;
        this.writingOffice = writingOffice;
        this.epoch = 1;
        this.standing = Standing.OPEN;
        this.openedAt = at;
        this.updatedAt = at;
    }

    HandlingRow handlingOf(OfficeId office) {
        return handlings.stream()
                .filter(handling -> handling.officeId.equals(office.value()))
                .findFirst()
                .orElseThrow();
    }

    MatterFile toDomain() {
        return new MatterFile(
                new MatterId(id),
                title,
                OfficeId.of(writingOffice),
                epoch,
                standing,
                sequence,
                handlings.stream().map(HandlingRow::toDomain).toList());
    }
}
