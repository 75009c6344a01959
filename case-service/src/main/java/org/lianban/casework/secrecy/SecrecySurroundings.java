package org.lianban.casework.secrecy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianban.casework.exhibit.Exhibits;
import org.lianban.casework.lead.Leads;
import org.lianban.casework.letter.Letters;
import org.lianban.casework.letter.domain.IssuedLetter;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.secrecy.SecretsView.ShareLine;
import org.lianban.casework.secrecy.domain.Document;
import org.lianban.casework.secrecy.domain.SecrecyRules;
import org.lianban.casework.secrecy.domain.SecrecySituation;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Occasion;

/** Gathers from other rooms, as values, what the rules of this one must know. */
@ApplicationScoped
class SecrecySurroundings {
    private final Offices offices;
    private final Leads leads;
    private final Letters letters;
    private final Exhibits exhibits;
    private final SharedDocuments shared;
    private final LegalClock clock;

    SecrecySurroundings(
            Offices offices,
            Leads leads,
            Letters letters,
            Exhibits exhibits,
            SharedDocuments shared,
            LegalClock clock) {
        this.offices = offices;
        this.leads = leads;
        this.letters = letters;
        this.exhibits = exhibits;
        this.shared = shared;
        this.clock = clock;
    }

    SecrecySituation situation(MatterFile matter, Caller caller) {
        return new SecrecySituation(
                matter,
                caller,
                leads.officers(matter.id(), caller.office()),
                offices.tree(),
                new Occasion(caller.actor(SecrecyRules.ROLES), clock.now()));
    }

    /** The letter or the item of that id, if it is one of the matter. */
    Optional<Document> document(MatterId matter, UUID id) {
        return letters.find(new LetterId(id))
                .filter(letter -> letter.matter().equals(matter))
                .map(SecrecySurroundings::letter)
                .or(() -> item(matter, id));
    }

    private static Document letter(IssuedLetter letter) {
        return new Document(
                Document.Type.LETTER,
                letter.id().value(),
                letter.office(),
                letter.kind().name(),
                letter.number());
    }

    private Optional<Document> item(MatterId matter, UUID id) {
        return exhibits.ofMatter(matter, List.of(new EvidenceId(id))).stream()
                .map(item -> Document.item(id, item.takenInBy(), item.number()))
                .findFirst();
    }

    List<ShareLine> shares(MatterId matter) {
        return shared.of(matter, clock.today(), offices.tree());
    }

    OfficeTree tree() {
        return offices.tree();
    }

    Optional<PersonLabel> label(PersonId person) {
        return offices.label(person);
    }
}
