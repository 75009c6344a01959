package org.lianban.casework.letterdraft;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.access.domain.DocumentMarks;
import org.lianban.casework.letter.domain.LetterItem;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letterdraft.LetterDraftView.ActionView;
import org.lianban.casework.letterdraft.LetterDraftView.Done;
import org.lianban.casework.letterdraft.LetterDraftView.OfficeView;
import org.lianban.casework.letterdraft.domain.Closed;
import org.lianban.casework.letterdraft.domain.LetterDraft;
import org.lianban.casework.letterdraft.domain.LetterDraftAction;
import org.lianban.casework.letterdraft.domain.LetterDraftRules;
import org.lianban.casework.letterdraft.domain.LetterDraftSituation;
import org.lianban.casework.letterdraft.domain.LetterDraftState;
import org.lianban.casework.letterdraft.domain.LetterDraftState.Draft;
import org.lianban.casework.letterdraft.domain.LetterDraftState.Dropped;
import org.lianban.casework.letterdraft.domain.LetterDraftState.Issued;
import org.lianban.casework.letterdraft.domain.LetterDraftState.Submitted;
import org.lianban.casework.letterdraft.domain.Mark;
import org.lianban.casework.letterdraft.domain.Returned;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Refusal;
import org.lianban.kernel.counter.RefusedException;

/** Puts views together; the caller's sight of matter and draft is checked before. */
@ApplicationScoped
class LetterDraftQueries {
    private final Grants grants;
    private final Matters matters;
    private final LetterDraftStore store;
    private final LetterDraftSurroundings surroundings;
    private final LetterDraftWords words;

    LetterDraftQueries(
            Grants grants,
            Matters matters,
            LetterDraftStore store,
            LetterDraftSurroundings surroundings,
            LetterDraftWords words) {
        this.grants = grants;
        this.matters = matters;
        this.store = store;
        this.surroundings = surroundings;
        this.words = words;
    }

    Optional<StoredDraft> find(LetterId id) {
        return store.find(id);
    }

    LetterDraftView view(Caller caller, LetterId id) {
        StoredDraft stored =
                store.find(id).orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
        return view(stored, situation(caller, stored.draft().matter()));
    }

    /** The draft as a command left it. */
    LetterDraftAnswer answer(LetterId id) {
        return store.find(id).map(LetterDraftAnswer::of).orElseThrow();
    }

    LetterDraftsView all(Caller caller, MatterId id) {
        LetterDraftSituation situation = situation(caller, id);
        @Nullable Closed closed = LetterDraftRules.closedToDrafts(situation).orElse(null);
        DocumentMarks marks = grants.marks(caller, id);
        return new LetterDraftsView(
                id.toString(),
                store.ofMatter(id, caller.office()).stream()
                        .filter(stored -> !marks.withhold(stored.draft().id().value()))
                        .map(stored -> view(stored, situation))
                        .toList(),
                List.of(
                        new LetterDraftsView.BeginningState(
                                "DRAFT",
                                closed == null,
                                closed == null ? null : closed.because(),
                                closed == null ? null : words.sentence(closed))),
                LetterDraftRules.kinds(situation).stream()
                        .map(kind -> new LetterDraftsView.KindLine(kind, kind.title()))
                        .toList(),
                situation.matter().version());
    }

    WaitingDraftsView toSign(Caller caller, @Nullable WaitingSince after, int limit) {
        List<LetterKind> kinds =
                Arrays.stream(LetterKind.values())
                        .filter(kind -> caller.is(kind.form().signer()))
                        .toList();
        List<StoredDraft> found =
                store.toSign(caller.office(), caller.person(), kinds, after, limit + 1);
        List<StoredDraft> page = found.subList(0, Math.min(limit, found.size()));
        return new WaitingDraftsView(
                page.stream()
                        .map(stored -> view(stored, situation(caller, stored.draft().matter())))
                        .toList(),
                found.size() > limit ? end(page.getLast()) : null);
    }

    private static String end(StoredDraft last) {
        @Nullable Mark submitted = last.submitted();
        if (submitted == null) {
            throw new IllegalStateException("what waits was submitted");
        }
        return new WaitingSince(submitted.at(), last.draft().id()).encode();
    }

    LetterDraftSituation situation(Caller caller, MatterId id) {
        MatterFile matter =
                matters.find(id).orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
        return surroundings.situation(matter, caller);
    }

    private LetterDraftView view(StoredDraft stored, LetterDraftSituation situation) {
        LetterDraft draft = stored.draft();
        MatterFile matter = situation.matter();
        return new LetterDraftView(
                draft.id().toString(),
                draft.matter().toString(),
                matter.title(),
                matter.handlingOf(draft.office()).orElseThrow().number(),
                draft.kind(),
                draft.kind().title(),
                draft.kind().form().signer(),
                draft.state().word(),
                LetterDraftRules.isOfFormerOffice(draft, situation),
                text(draft, situation),
                done(draft.begun(), null),
                stored.submitted() == null ? null : done(stored.submitted(), null),
                returned(draft.lastReturn()),
                ended(draft.state()),
                LetterDraftRules.actions(draft, situation).stream().map(this::action).toList(),
                stored.version());
    }

    private static LetterDraftView.Text text(LetterDraft draft, LetterDraftSituation situation) {
        @Nullable LetterId other = draft.text().refersTo();
        return new LetterDraftView.Text(
                draft.text().addressees().stream().map(id -> office(id, situation)).toList(),
                other == null ? null : other.toString(),
                draft.text().fields(),
                draft.text().items().stream().map(LetterItem::texts).toList());
    }

    private static OfficeView office(OfficeId id, LetterDraftSituation situation) {
        return new OfficeView(id.value(), situation.offices().office(id).name());
    }

    private @Nullable Done returned(@Nullable Returned returned) {
        return returned == null ? null : done(returned.mark(), returned.reason());
    }

    private @Nullable Done ended(LetterDraftState state) {
        return switch (state) {
            case Draft _, Submitted _ -> null;
            case Issued(var mark) -> done(mark, null);
            case Dropped(var mark, var reason) -> done(mark, reason);
        };
    }

    private Done done(Mark mark, @Nullable String reason) {
        PersonLabel by = words.label(mark.by());
        return new Done(by.id(), by.label(), by.labelEn(), mark.at(), reason);
    }

    private ActionView action(LetterDraftAction action) {
        @Nullable Closed closed = action.closed();
        return closed == null
                ? new ActionView(action.act(), true, null, null, List.of())
                : new ActionView(
                        action.act(),
                        false,
                        closed.because(),
                        words.sentence(closed),
                        Refusal.places(closed.particulars()));
    }
}
