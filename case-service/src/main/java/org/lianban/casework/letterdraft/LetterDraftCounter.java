package org.lianban.casework.letterdraft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.letterdraft.domain.LetterDraft;
import org.lianban.casework.letterdraft.domain.LetterDraftAct;
import org.lianban.casework.letterdraft.domain.LetterDraftCommand;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** What every request about drafts has in common: caller, sight, seen version, answer. */
@ApplicationScoped
class LetterDraftCounter {
    private final Callers callers;
    private final Grants grants;
    private final LetterDraftQueries queries;
    private final LetterDraftDesk desk;
    private final Problems problems;

    LetterDraftCounter(
            Callers callers,
            Grants grants,
            LetterDraftQueries queries,
            LetterDraftDesk desk,
            Problems problems) {
        this.callers = callers;
        this.grants = grants;
        this.queries = queries;
        this.desk = desk;
        this.problems = problems;
    }

    /** Who asks about a matter that he sees. */
    record AskedMatter(Caller caller, MatterId matter) {}

    /** Who asks about a draft of his own office. */
    record AskedDraft(Caller caller, LetterDraft draft) {}

    Caller caller() {
        return callers.person();
    }

    AskedMatter matter(String matterId) {
        Caller caller = callers.person();
        MatterId matter = parse(matterId, MatterId::of);
        grants.requireSight(caller, matter);
        return new AskedMatter(caller, matter);
    }

    /**
     * Another office's draft, a hidden one and none at all are the same 404; that of a secret
     * letter that is kept from him is refused as such.
     */
    AskedDraft draft(String draftId) {
        Caller caller = callers.person();
        LetterDraft draft =
                queries.find(parse(draftId, LetterId::of))
                        .map(StoredDraft::draft)
                        .filter(one -> one.office().equals(caller.office()))
                        .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
        grants.requireSight(caller, draft.matter());
        // It is the text of the letter that became of it.
        grants.requireShown(caller, draft.matter(), draft.id().value());
        return new AskedDraft(caller, draft);
    }

    Response decide(
            AskedDraft asked,
            @Nullable String ifMatch,
            LetterDraftAct act,
            LetterDraftCommand command) {
        long seen = Preconditions.seenVersion(ifMatch);
        return switch (desk.decide(asked.caller(), asked.draft().id(), seen, act, command)) {
            case Ruling.Made<LetterDraft> made -> {
                LetterDraftAnswer answer = queries.answer(made.next().id());
                yield Answers.view(answer, answer.version());
            }
            case Ruling.Refused<LetterDraft> refused -> problems.of(refused);
        };
    }

    Response created(Ruling<LetterDraft> ruling) {
        return switch (ruling) {
            case Ruling.Made<LetterDraft> made -> {
                LetterDraftAnswer answer = queries.answer(made.next().id());
                yield Answers.created(
                        "/api/v1/letter-drafts/" + answer.draftId(), answer, answer.version());
            }
            case Ruling.Refused<LetterDraft> refused -> problems.of(refused);
        };
    }

    Response view(Caller caller, LetterId draft) {
        LetterDraftView view = queries.view(caller, draft);
        return Answers.view(view, view.version());
    }

    private static <I> I parse(String text, Function<String, I> read) {
        try {
            return read.apply(text);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }
}
