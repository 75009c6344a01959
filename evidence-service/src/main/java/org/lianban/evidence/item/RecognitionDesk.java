package org.lianban.evidence.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.casefolder.Folders;
import org.lianban.evidence.casefolder.domain.Folder;
import org.lianban.evidence.custody.CustodyLog;
import org.lianban.evidence.custody.domain.CustodyAction;
import org.lianban.evidence.custody.domain.CustodyNote;
import org.lianban.evidence.item.domain.Item;
import org.lianban.evidence.item.domain.Reader;
import org.lianban.evidence.item.domain.Recognition;
import org.lianban.evidence.item.domain.RecognitionRules;
import org.lianban.evidence.roster.RosterPerson;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.EvidenceRecognised;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** Writes down what another office's item is worth: state, chain of custody, fact. */
@ApplicationScoped
class RecognitionDesk {
    private final Items items;
    private final Folders folders;
    private final CustodyLog custody;
    private final LegalClock clock;

    RecognitionDesk(Items items, Folders folders, CustodyLog custody, LegalClock clock) {
        this.items = items;
        this.folders = folders;
        this.custody = custody;
        this.clock = clock;
    }

    /**
     * Whoever does not see the matter learns nothing, not even that he sent no version; who may not
     * recognise it does not learn which one it is.
     */
    @Transactional
    Ruling<Recognition> recognise(
            EvidenceId id,
            RosterPerson person,
            @Nullable String ifMatch,
            RecognitionRequest.Checked said) {
        Item item =
                items.lock(id).orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
        Folder folder = folders.requireItem(item.matter(), id, person);
        long seen = Preconditions.seenVersion(ifMatch);
        Occasion occasion = new Occasion(Actor.person(person.id(), person.office()), clock.now());
        Reader reader = new Reader(person.id(), person.office(), person.roles(), false, null);
        Ruling<Recognition> ruling =
                RecognitionRules.recognise(
                        item,
                        folder.writes(),
                        reader,
                        said.recognition(),
                        said.reason(),
                        occasion.on());
        switch (ruling) {
            case Ruling.Made<Recognition> made -> {
                Preconditions.unchanged(seen, item.version());
                items.recognise(id, made.next());
                custody.note(note(item, made.next(), occasion));
                folders.record(item.matter(), facts(made), occasion, folder.epoch());
            }
            case Ruling.Refused<Recognition> _ -> {}
        }
        return ruling;
    }

    private static List<EvidenceRecognised> facts(Ruling.Made<Recognition> made) {
        return made.facts().stream().map(EvidenceRecognised.class::cast).toList();
    }

    private static CustodyNote note(Item item, Recognition recognition, Occasion occasion) {
        return new CustodyNote(
                item.matter(),
                item.id(),
                recognition.office(),
                CustodyAction.RECOGNISED,
                occasion,
                Map.of(
                        "result", recognition.worth().name(),
                        "reason", recognition.reason(),
                        "counterparty", item.office().value()));
    }
}
