package org.lianban.casework.exhibit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.EvidenceDamaged;
import org.lianban.kernel.contract.EvidenceFile;
import org.lianban.kernel.contract.EvidenceOpened;
import org.lianban.kernel.contract.EvidenceQuantity;
import org.lianban.kernel.contract.EvidenceRecognised;
import org.lianban.kernel.contract.EvidenceTakenIn;
import org.lianban.kernel.contract.PersonId;

/** Writes what is told of single items; every write may be repeated without harm. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ExhibitStore {
    private static final String PUT =
            """
            insert into exhibit (evidence_id, matter_id, taken_in_by, number, kind, form, title,
                source, collected_by, collected_on, file_name, media_type, length, sha256, sm3,
                amount, unit, seal_condition, storage, sensitive, arrived_after_hand_over)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (evidence_id) do nothing
            """;
    private static final String GATHERED =
            """
            insert into exhibit_gathered (evidence_id, assistance_id) values (?, ?)
            on conflict (evidence_id) do nothing
            """;
    private static final String OPEN =
            """
            insert into exhibit_opening (evidence_id, person_id, purpose, office_id, last_at)
            values (?, ?, ?, ?, ?)
            on conflict (evidence_id, person_id, purpose) do update
                set last_at = greatest(exhibit_opening.last_at, excluded.last_at)
            """;
    private static final String RECOGNISE =
            """
            insert into exhibit_recognition (evidence_id, sequence, office_id, recognition, reason,
                recognised_on)
            values (?, ?, ?, ?, ?, ?)
            on conflict (evidence_id) do update set sequence = excluded.sequence,
                office_id = excluded.office_id, recognition = excluded.recognition,
                reason = excluded.reason, recognised_on = excluded.recognised_on
            where exhibit_recognition.sequence < excluded.sequence
            """;
    private static final String DAMAGE =
            """
            insert into exhibit_damage (evidence_id, sequence, how, found_on) values (?, ?, ?, ?)
            on conflict (evidence_id) do update set sequence = excluded.sequence,
                how = excluded.how, found_on = excluded.found_on
            where exhibit_damage.sequence < excluded.sequence
            """;

    private final ExhibitTables tables;

    ExhibitStore(ExhibitTables tables) {
        this.tables = tables;
    }

    void put(EvidenceTakenIn taken) {
        @Nullable EvidenceFile file = taken.file();
        @Nullable EvidenceQuantity quantity = taken.quantity();
        tables.update(
                PUT,
                taken.evidenceId().value(),
                taken.matterId().value(),
                taken.officeId().value(),
                taken.number(),
                taken.kind(),
                taken.form(),
                taken.title(),
                taken.source(),
                taken.collectedBy().stream().map(PersonId::value).toArray(UUID[]::new),
                taken.collectedOn(),
                file == null ? null : file.name(),
                file == null ? null : file.mediaType(),
                file == null ? null : file.length(),
                file == null ? null : file.sha256(),
                file == null ? null : file.sm3(),
                quantity == null ? null : quantity.amount(),
                quantity == null ? null : quantity.unit(),
                taken.sealCondition(),
                taken.storage(),
                taken.sensitive(),
                taken.arrivedAfterHandOver());
        @Nullable AssistanceId assistance = taken.assistanceId();
        if (assistance != null) {
            tables.update(GATHERED, taken.evidenceId().value(), assistance.value());
        }
    }

    void open(EvidenceOpened opened, Instant at) {
        tables.update(
                OPEN,
                opened.evidenceId().value(),
                opened.personId().value(),
                opened.purpose(),
                opened.officeId().value(),
                at.atOffset(ZoneOffset.UTC));
    }

    void recognise(EvidenceRecognised recognised, long sequence) {
        tables.update(
                RECOGNISE,
                recognised.evidenceId().value(),
                sequence,
                recognised.officeId().value(),
                recognised.recognition(),
                recognised.reason(),
                recognised.recognisedOn());
    }

    void damage(EvidenceDamaged damaged, long sequence) {
        tables.update(
                DAMAGE, damaged.evidenceId().value(), sequence, damaged.how(), damaged.foundOn());
    }

    void forget() {
        for (String table :
                List.of(
                        "exhibit_gathered",
                        "exhibit_opening",
                        "exhibit_recognition",
                        "exhibit_damage",
                        "exhibit")) {
            tables.update("delete from " + table);
        }
    }
}
