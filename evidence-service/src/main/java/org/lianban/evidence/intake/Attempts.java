package org.lianban.evidence.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.lianban.evidence.intake.domain.IntakeRefusal;
import org.lianban.evidence.intake.domain.Upload;
import org.lianban.evidence.intake.domain.UploadState;
import org.lianban.evidence.item.SystemTime;
import org.lianban.evidence.roster.RosterPerson;
import org.lianban.evidence.vault.Kept;
import org.lianban.evidence.vault.Vault;
import org.lianban.kernel.counter.RefusedException;

/**
 * Attempts at sending an upload's bytes, one at a time: begun, kept alive, and known or released,
 * each in a short transaction. None is held while bytes come.
 */
@ApplicationScoped
@Transactional
class Attempts {
    private final UploadStore store;
    private final UploadDesk desk;
    private final Vault vault;
    private final IntakeConfig config;
    private final SystemTime time;

    Attempts(
            UploadStore store, UploadDesk desk, Vault vault, IntakeConfig config, SystemTime time) {
        this.store = store;
        this.desk = desk;
        this.vault = vault;
        this.config = config;
        this.time = time;
    }

    /** Takes the upload for this attempt; one that has fallen silent is overtaken. */
    Upload begin(UUID id, UUID attempt, RosterPerson person) {
        Upload upload = desk.lock(id, person);
        Instant now = time.now();
        if (upload.state() != UploadState.OPEN || upload.isOver(now)) {
            throw new RefusedException(IntakeRefusal.UPLOAD_NOT_OPEN);
        }
        Instant touched = upload.touchedAt();
        if (touched != null && touched.plus(config.silence()).isAfter(now)) {
            throw new RefusedException(IntakeRefusal.UPLOAD_BUSY);
        }
        store.begin(id, attempt, now);
        return upload;
    }

    void progress(UUID id, UUID attempt, long received) {
        store.progress(id, attempt, received, time.now());
    }

    /** The attempt came to nothing; another may begin. */
    void release(UUID id, UUID attempt) {
        store.release(id, attempt);
    }

    /** Makes the bytes known; refused if the upload has ended or gone to another attempt. */
    Upload arrived(UUID id, Kept kept, Upload.Arrived arrived, RosterPerson person) {
        Upload upload = desk.lock(id, person);
        if (upload.state() != UploadState.OPEN || !kept.id().value().equals(upload.attempt())) {
            throw new RefusedException(IntakeRefusal.UPLOAD_NOT_OPEN);
        }
        vault.enter(kept);
        store.arrived(id, arrived);
        return desk.find(id, person);
    }
}
