package org.lianban.evidence.intake;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import org.lianban.evidence.intake.domain.FileTypes;
import org.lianban.evidence.intake.domain.Found;
import org.lianban.evidence.intake.domain.IntakeRefusal;
import org.lianban.evidence.intake.domain.Upload;
import org.lianban.evidence.item.SystemTime;
import org.lianban.evidence.item.domain.EvidenceKind;
import org.lianban.evidence.roster.RosterPerson;
import org.lianban.evidence.vault.Digests;
import org.lianban.evidence.vault.Kept;
import org.lianban.evidence.vault.ObjectId;
import org.lianban.evidence.vault.Vault;
import org.lianban.evidence.vault.VaultFullException;
import org.lianban.kernel.counter.RefusedException;

/**
 * Receives an upload's bytes from whatever protocol brings them: straight into the vault, outside
 * any transaction. Whatever goes wrong, nothing of them stays and the upload is open again.
 */
@ApplicationScoped
class Reception {
    private static final Duration STEP = Duration.ofSeconds(5);

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final Attempts attempts;
    private final Vault vault;
    private final TypeFinder types;
    private final Completion completion;
    private final SystemTime time;

    Reception(
            Attempts attempts,
            Vault vault,
            TypeFinder types,
            Completion completion,
            SystemTime time) {
        this.attempts = attempts;
        this.vault = vault;
        this.types = types;
        this.completion = completion;
        this.time = time;
    }

    Upload receive(UUID id, InputStream bytes, RosterPerson person) {
        UUID attempt = ids.generate();
        Upload upload = attempts.begin(id, attempt, person);
        boolean known = false;
        try {
            Arriving arriving = new Arriving(bytes, upload.file().length(), progress(id, attempt));
            Kept kept = keep(attempt, arriving, upload);
            try {
                Upload.Arrived arrived = judged(upload, kept.digests(), arriving);
                Upload received = attempts.arrived(id, kept, arrived, person);
                known = true;
                return received;
            } finally {
                if (!known) {
                    vault.discard(kept);
                }
            }
        } finally {
            if (!known) {
                attempts.release(id, attempt);
            }
        }
    }

    private Kept keep(UUID attempt, Arriving arriving, Upload upload) {
        try {
            return vault.keep(new ObjectId(attempt), arriving, upload.file().length());
        } catch (VaultFullException e) {
            throw new RefusedException(IntakeRefusal.STORAGE_FULL);
        } catch (Arriving.LengthDiffers e) {
            throw new RefusedException(IntakeRefusal.EVIDENCE_LENGTH_DIFFERS);
        } catch (Arriving.Broken e) {
            throw new RefusedException(IntakeRefusal.UPLOAD_BROKEN);
        } catch (IOException e) {
            throw new UncheckedIOException("the bytes could not be kept", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedException(IntakeRefusal.UPLOAD_BROKEN);
        }
    }

    private Upload.Arrived judged(Upload upload, Digests digests, Arriving arriving) {
        String expected = upload.file().sha256();
        if (expected != null && !expected.equals(digests.sha256())) {
            throw new RefusedException(IntakeRefusal.EVIDENCE_DIGEST_DIFFERS);
        }
        Found found = types.find(upload.file().name(), arriving.head(), arriving.tail());
        EvidenceKind kind = completion.kind(upload.id());
        if (!FileTypes.mayStay(kind, found.mediaType())) {
            throw new RefusedException(IntakeRefusal.EVIDENCE_TYPE_REFUSED);
        }
        return new Upload.Arrived(digests.sha256(), digests.sm3(), found);
    }

    /** Tells every few seconds how far it is, which also says that somebody is there. */
    private LongConsumer progress(UUID id, UUID attempt) {
        AtomicReference<Instant> told = new AtomicReference<>(time.now());
        return received -> {
            Instant now = time.now();
            if (told.get().plus(STEP).isBefore(now)) {
                told.set(now);
                attempts.progress(id, attempt, received);
            }
        };
    }
}
