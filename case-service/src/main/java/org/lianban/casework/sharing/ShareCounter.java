package org.lianban.casework.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.sharing.domain.Share;
import org.lianban.casework.sharing.domain.ShareCommand;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.ShareId;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** Who asks, what he may see, and how he is answered: the same for every step. */
@ApplicationScoped
class ShareCounter {
    private final Callers callers;
    private final Grants grants;
    private final ShareStore store;
    private final ShareSight sight;
    private final SharePages pages;
    private final Problems problems;

    ShareCounter(
            Callers callers,
            Grants grants,
            ShareStore store,
            ShareSight sight,
            SharePages pages,
            Problems problems) {
        this.callers = callers;
        this.grants = grants;
        this.store = store;
        this.sight = sight;
        this.pages = pages;
        this.problems = problems;
    }

    /** Somebody who sees what he asks about. */
    record Asked<T>(Caller caller, T subject) {}

    Asked<MatterId> matter(String text) {
        Caller caller = callers.person();
        MatterId matter = id(text, MatterId::of);
        grants.requireSight(caller, matter);
        return new Asked<>(caller, matter);
    }

    Asked<StoredShare> share(String text) {
        Caller caller = callers.person();
        StoredShare stored =
                store.find(id(text, ShareId::of))
                        .filter(found -> sight.sees(caller, found.share()))
                        .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
        return new Asked<>(caller, stored);
    }

    /** One step, of the version that the caller has seen. */
    Response step(String text, @Nullable String ifMatch, ShareDesk desk, ShareCommand step) {
        Asked<StoredShare> asked = share(text);
        long seen = Preconditions.seenVersion(ifMatch);
        ShareId id = asked.subject().share().terms().id();
        return switch (desk.decide(asked.caller(), id, seen, step)) {
            case Ruling.Made<Share> made -> {
                ShareView view = pages.answer(store.find(id).orElseThrow(), asked.caller());
                yield Answers.view(view, view.version());
            }
            case Ruling.Refused<Share> refused -> problems.of(refused);
        };
    }

    Response view(String text) {
        Asked<StoredShare> asked = share(text);
        grants.show(asked.caller(), asked.subject().share().terms().matter());
        ShareView view = pages.view(asked.subject(), asked.caller());
        return Answers.view(view, view.version());
    }

    Response created(Caller caller, Ruling<Share> ruling) {
        return switch (ruling) {
            case Ruling.Made<Share> made -> {
                ShareId id = made.next().terms().id();
                ShareView view = pages.answer(store.find(id).orElseThrow(), caller);
                yield Answers.created("/api/v1/shares/" + id, view, view.version());
            }
            case Ruling.Refused<Share> refused -> problems.of(refused);
        };
    }

    // What is no id names nothing: the same 404 as an unknown one.
    private static <T> T id(String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }
}
