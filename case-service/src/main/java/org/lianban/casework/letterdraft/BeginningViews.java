package org.lianban.casework.letterdraft;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.lianban.casework.letter.Letters;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letterdraft.BeginningView.EarlierLetter;
import org.lianban.casework.letterdraft.BeginningView.PartyLine;
import org.lianban.casework.letterdraft.domain.Beginnings;
import org.lianban.casework.letterdraft.domain.Closed;
import org.lianban.casework.letterdraft.domain.LetterDraftRules;
import org.lianban.casework.letterdraft.domain.LetterDraftSituation;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.party.Parties;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.LawBook;
import org.lianban.kernel.counter.RefusedException;

/** What is filled in already when somebody begins to write; told to those who may. */
@ApplicationScoped
class BeginningViews {
    private final LetterDraftQueries queries;
    private final LetterDraftSurroundings surroundings;
    private final Letters letters;
    private final Parties parties;
    private final LawBook laws;

    BeginningViews(
            LetterDraftQueries queries,
            LetterDraftSurroundings surroundings,
            Letters letters,
            Parties parties,
            LawBook laws) {
        this.queries = queries;
        this.surroundings = surroundings;
        this.letters = letters;
        this.parties = parties;
        this.laws = laws;
    }

    BeginningView view(Caller caller, MatterId matter, LetterKind kind) {
        LetterDraftSituation situation = queries.situation(caller, matter);
        LetterDraftRules.closedToDrafts(kind, situation)
                .ifPresent(
                        closed -> {
                            throw refused(closed);
                        });
        Beginnings.Known known = surroundings.known(situation.matter(), parties, laws);
        return new BeginningView(
                kind,
                Beginnings.fields(kind, known, situation),
                List.of(),
                List.of(),
                Beginnings.parties(known).stream()
                        .map(party -> new PartyLine(party.role(), party.name()))
                        .toList(),
                letters.valid(matter).stream()
                        .map(letter -> new EarlierLetter(letter.id().toString(), letter.named()))
                        .toList());
    }

    private static RefusedException refused(Closed closed) {
        return new RefusedException(closed.because(), closed.particulars());
    }
}
