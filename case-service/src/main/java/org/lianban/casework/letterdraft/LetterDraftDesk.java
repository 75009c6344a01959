package org.lianban.casework.letterdraft;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.lianban.casework.access.Grants;
import org.lianban.casework.letter.Letters;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letterdraft.domain.LetterDraft;
import org.lianban.casework.letterdraft.domain.LetterDraftAct;
import org.lianban.casework.letterdraft.domain.LetterDraftCommand;
import org.lianban.casework.letterdraft.domain.LetterDraftCommand.Begin;
import org.lianban.casework.letterdraft.domain.LetterDraftRules;
import org.lianban.casework.letterdraft.domain.LetterDraftSituation;
import org.lianban.casework.letterdraft.domain.LetterText;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** The commands on drafts: lock the matter, decide, save; one transaction each. */
@ApplicationScoped
class LetterDraftDesk {
    private final Matters matters;
    private final LetterDraftStore store;
    private final LetterDraftSurroundings surroundings;
    private final Grants grants;
    private final Letters letters;

    LetterDraftDesk(
            Matters matters,
            LetterDraftStore store,
            LetterDraftSurroundings surroundings,
            Grants grants,
            Letters letters) {
        this.matters = matters;
        this.store = store;
        this.surroundings = surroundings;
        this.grants = grants;
        this.letters = letters;
    }

    /**
     * @param seen version of the matter
     */
    @Transactional
    Ruling<LetterDraft> begin(
            Caller caller, MatterId id, long seen, LetterKind kind, LetterText text) {
        MatterFile matter = matters.lock(id);
        Preconditions.matterUnchanged(seen, matter.version());
        LetterDraftSituation situation = surroundings.situation(matter, caller);
        return kept(
                printable(LetterDraftRules.begin(command(kind, text), situation)),
                situation,
                LetterDraftRules.drafter(situation),
                store::insert);
    }

    /** As {@link #begin} would find it; nothing is kept. */
    @Transactional
    Ruling<LetterDraft> consider(Caller caller, MatterId id, LetterKind kind, LetterText text) {
        MatterFile matter =
                matters.find(id).orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
        return printable(
                LetterDraftRules.begin(
                        command(kind, text), surroundings.situation(matter, caller)));
    }

    private static Begin command(LetterKind kind, LetterText text) {
        return new Begin(new LetterId(Generators.timeBasedEpochGenerator().generate()), kind, text);
    }

    /** A draft is decided on under its matter's lock; what was read before it may be stale. */
    @Transactional
    Ruling<LetterDraft> decide(
            Caller caller, LetterId id, long seen, LetterDraftAct act, LetterDraftCommand command) {
        MatterFile matter = matters.lock(find(id).draft().matter());
        StoredDraft stored = find(id);
        Preconditions.unchanged(seen, stored.version());
        LetterDraftSituation situation = surroundings.situation(matter, caller);
        Ruling<LetterDraft> ruling = LetterDraftRules.decide(stored.draft(), command, situation);
        return kept(
                goesOn(act) ? printable(ruling) : ruling,
                situation,
                LetterDraftRules.decider(act, stored.draft(), situation),
                store::save);
    }

    // What ends a draft, or sends it back to be mended, is open whatever it says.
    private static boolean goesOn(LetterDraftAct act) {
        return switch (act) {
            case REVISE, SUBMIT, ISSUE -> true;
            case RETURN, WITHDRAW -> false;
        };
    }

    // Which characters can be printed is known to the letters alone.
    private Ruling<LetterDraft> printable(Ruling<LetterDraft> ruling) {
        switch (ruling) {
            case Ruling.Made<LetterDraft> made -> letters.requirePrintable(made.next().letter());
            case Ruling.Refused<LetterDraft> _ -> {}
        }
        return ruling;
    }

    private interface Keeping {
        void keep(LetterDraft draft);
    }

    private Ruling<LetterDraft> kept(
            Ruling<LetterDraft> ruling,
            LetterDraftSituation situation,
            Role decider,
            Keeping keeping) {
        switch (ruling) {
            case Ruling.Made<LetterDraft> made -> {
                Actor actor = situation.caller().actor(List.of(decider));
                keeping.keep(made.next());
                settle(made, new Occasion(actor, situation.now().at()));
            }
            case Ruling.Refused<LetterDraft> _ -> {}
        }
        return ruling;
    }

    // What nobody is told of does not move the matter in anybody's list.
    private void settle(Ruling.Made<LetterDraft> made, Occasion occasion) {
        if (made.facts().isEmpty() && made.orders().isEmpty()) {
            grants.requireNotHidden(occasion.by(), made.next().matter());
        } else {
            matters.settle(made.next().matter(), made, occasion);
        }
    }

    private StoredDraft find(LetterId id) {
        return store.find(id).orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
    }
}
