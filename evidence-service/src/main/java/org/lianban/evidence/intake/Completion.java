package org.lianban.evidence.intake;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lianban.evidence.intake.domain.IntakeRefusal;
import org.lianban.evidence.intake.domain.Upload;
import org.lianban.evidence.item.EvidenceView;
import org.lianban.evidence.item.ItemViews;
import org.lianban.evidence.item.domain.EvidenceKind;
import org.lianban.evidence.item.domain.Item;
import org.lianban.evidence.item.domain.NewItem;
import org.lianban.evidence.item.domain.Particulars;
import org.lianban.evidence.item.domain.StoredFile;
import org.lianban.evidence.roster.RosterPerson;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.RefusedException;

/** Makes an item of what has been received: all of it in one transaction, and once. */
@ApplicationScoped
@Transactional
class Completion {
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final UploadStore store;
    private final UploadDesk desk;
    private final UploadAdmission admission;
    private final IntakeDoors doors;
    private final ItemViews views;

    Completion(
            UploadStore store,
            UploadDesk desk,
            UploadAdmission admission,
            IntakeDoors doors,
            ItemViews views) {
        this.store = store;
        this.desk = desk;
        this.admission = admission;
        this.doors = doors;
        this.views = views;
    }

    EvidenceView complete(UUID id, RosterPerson person) {
        Upload upload = desk.lock(id, person);
        Item item =
                switch (upload.state()) {
                    case RECEIVED -> takeIn(upload, person);
                    case COMPLETED -> taken(upload);
                    case OPEN -> throw new RefusedException(IntakeRefusal.UPLOAD_INCOMPLETE);
                    case ABORTED -> throw new RefusedException(IntakeRefusal.UPLOAD_NOT_OPEN);
                };
        return views.answer(item, doors.items().writes(item.matter(), item.office()), person);
    }

    EvidenceKind kind(UUID id) {
        return said(id).kind();
    }

    private Item takeIn(Upload upload, RosterPerson person) {
        Occasion occasion =
                new Occasion(Actor.person(person.id(), person.office()), doors.clock().now());
        StoredFile file = file(upload);
        Particulars said = said(upload.id());
        NewItem coming =
                new NewItem(
                        new EvidenceId(ids.generate()),
                        upload.matter(),
                        upload.office(),
                        upload.assistance(),
                        file.isRecording() ? said.asSensitive() : said,
                        file,
                        upload.epoch(),
                        occasion.at());
        Item item = doors.store().takeIn(coming, occasion);
        store.complete(upload.id(), item.id());
        return item;
    }

    private Item taken(Upload upload) {
        return doors.store().find(Objects.requireNonNull(upload.evidence())).orElseThrow();
    }

    private Particulars said(UUID id) {
        List<String> kept = store.entry(id);
        Particulars said = admission.read(kept.get(0)).read();
        return Boolean.parseBoolean(kept.get(1)) ? said.asSensitive() : said;
    }

    private static StoredFile file(Upload upload) {
        Upload.Arrived arrived = Objects.requireNonNull(upload.arrived());
        return new StoredFile(
                Objects.requireNonNull(upload.attempt()),
                upload.file().name(),
                arrived.found().mediaType(),
                upload.file().mediaType(),
                upload.file().length(),
                arrived.sha256(),
                arrived.sm3(),
                arrived.found().also());
    }
}
