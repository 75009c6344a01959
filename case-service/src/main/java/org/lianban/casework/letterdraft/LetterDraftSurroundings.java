package org.lianban.casework.letterdraft;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.lianban.casework.access.Grants;
import org.lianban.casework.lead.Leads;
import org.lianban.casework.letter.Letters;
import org.lianban.casework.letter.domain.IssuedLetter;
import org.lianban.casework.letterdraft.domain.Beginnings.Known;
import org.lianban.casework.letterdraft.domain.LetterDraftSituation;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.party.Parties;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.LawBook;

/** Gathers from other rooms, as values, what the rules of this one must know. */
@ApplicationScoped
class LetterDraftSurroundings {
    private final Offices offices;
    private final Grants grants;
    private final Leads leads;
    private final Letters letters;
    private final DraftDays days;

    LetterDraftSurroundings(
            Offices offices, Grants grants, Leads leads, Letters letters, DraftDays days) {
        this.offices = offices;
        this.grants = grants;
        this.leads = leads;
        this.letters = letters;
        this.days = days;
    }

    LetterDraftSituation situation(MatterFile matter, Caller caller) {
        OfficeId writing = matter.writingOffice();
        return new LetterDraftSituation(
                matter,
                caller,
                offices.tree(),
                days.now(caller),
                leads.officers(matter.id(), writing),
                offices.peopleOf(writing),
                grants.excluded(matter.id()),
                letters.valid(matter.id()).stream()
                        .map(IssuedLetter::id)
                        .collect(Collectors.toUnmodifiableSet()),
                days.of(writing));
    }

    /** What the books say of a matter to whoever begins to write. */
    Known known(MatterFile matter, Parties parties, LawBook laws) {
        return new Known(
                leads.content(matter.id(), matter.writingOffice()).orElseThrow(),
                parties.of(matter.id()).parties(),
                laws);
    }
}
