package org.lianban.evidence.intake;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.lianban.evidence.intake.domain.FileClaim;
import org.lianban.evidence.intake.domain.Upload;
import org.lianban.evidence.intake.domain.UploadState;
import org.lianban.evidence.item.SystemTime;
import org.lianban.evidence.item.domain.IdentityNumbers;
import org.lianban.evidence.item.domain.Particulars;
import org.lianban.evidence.roster.RosterPerson;
import org.lianban.evidence.vault.ObjectId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.UploadTicket;

/** Opens uploads, shows them to their sender, gives them up; knows no protocol. */
@ApplicationScoped
@Transactional
class UploadDesk {
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final UploadStore store;
    private final UploadAdmission admission;
    private final IntakeDoors doors;
    private final IntakeConfig config;
    private final SystemTime time;

    UploadDesk(
            UploadStore store,
            UploadAdmission admission,
            IntakeDoors doors,
            IntakeConfig config,
            SystemTime time) {
        this.store = store;
        this.admission = admission;
        this.doors = doors;
        this.config = config;
        this.time = time;
    }

    /** Judges everything that can be judged without a byte. */
    Upload create(UploadRequest request, RosterPerson person) {
        Instant now = time.now();
        UploadTicket ticket = doors.items().ticket(request.ticket(), person, now);
        Particulars said =
                doors.items().particulars(request.item(), true, person, doors.clock().today());
        FileClaim file = admission.file(request.file(), said.kind());
        String masked = IdentityNumbers.masked(file.name());
        boolean sensitive = said.sensitive() || !masked.equals(file.name());
        FileClaim kept = new FileClaim(masked, file.length(), file.mediaType(), file.sha256());
        doors.store().lockMatter(ticket.matterId());
        doors.items()
                .requireRoom(ticket.matterId(), file.length(), store.underWay(ticket.matterId()));
        admission.requireTurn(person);
        Upload upload =
                new Upload(
                        ids.generate(),
                        ticket.matterId(),
                        person.office(),
                        person.id(),
                        ticket.epoch(),
                        ticket.assistance(),
                        kept,
                        UploadState.OPEN,
                        0,
                        null,
                        null,
                        null,
                        null,
                        now.plus(config.openFor()));
        store.open(upload, admission.written(request.item()), sensitive);
        return upload;
    }

    Upload find(UUID id, RosterPerson person) {
        return own(store.find(id).orElseThrow(UploadDesk::notFound), person);
    }

    /** Nobody else changes it until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    Upload lock(UUID id, RosterPerson person) {
        return own(store.lock(id).orElseThrow(UploadDesk::notFound), person);
    }

    /** Gives it up; once it is an item it stays one. */
    void abort(UUID id, RosterPerson person) {
        Upload upload = lock(id, person);
        switch (upload.state()) {
            case OPEN, RECEIVED -> letGo(upload);
            case COMPLETED, ABORTED -> {
                // nothing is left to give up
            }
        }
    }

    /** Gives up some whose time is over; how many. */
    int sweep(Instant now) {
        store.forget(now.minus(config.rememberFor()));
        var over = store.over(now);
        over.forEach(this::letGo);
        return over.size();
    }

    private void letGo(Upload upload) {
        store.abort(upload.id());
        if (upload.state() == UploadState.RECEIVED && upload.attempt() != null) {
            // Unknown from now on: the vault's sweep removes the bytes.
            doors.vault().forget(new ObjectId(upload.attempt()));
        }
    }

    /** Another person's upload, and one of a matter that is hidden by now, do not exist. */
    private Upload own(Upload upload, RosterPerson person) {
        boolean his =
                upload.person().equals(person.id()) && upload.office().equals(person.office());
        if (!his) {
            throw notFound();
        }
        doors.folders().requireAdding(upload.matter(), upload.assistance(), person);
        return upload;
    }

    static RefusedException notFound() {
        return new RefusedException(CounterRefusal.NOT_FOUND);
    }
}
