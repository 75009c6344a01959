package org.lianban.casework.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.dispute.domain.Dispute;
import org.lianban.casework.dispute.domain.DisputeCommand;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.DisputeId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** Who asks, what he may see, and how he is answered: the same for every step. */
@ApplicationScoped
class DisputeCounter {
    private final Callers callers;
    private final Grants grants;
    private final DisputeStore store;
    private final DisputePages pages;
    private final Problems problems;

    DisputeCounter(
            Callers callers,
            Grants grants,
            DisputeStore store,
            DisputePages pages,
            Problems problems) {
        this.callers = callers;
        this.grants = grants;
        this.store = store;
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

    Asked<DisputeId> dispute(String text) {
        Caller caller = callers.person();
        DisputeId id = id(text, DisputeId::of);
        grants.requireSight(
                caller,
                store.matterOf(id)
                        .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND)));
        return new Asked<>(caller, id);
    }

    /** One step, of the version that the caller has seen. */
    Response step(String text, @Nullable String ifMatch, DisputeDesk desk, DisputeCommand step) {
        Asked<DisputeId> asked = dispute(text);
        long seen = Preconditions.seenVersion(ifMatch);
        return switch (desk.decide(asked.caller(), asked.subject(), seen, step)) {
            case Ruling.Made<Dispute> made -> view(asked);
            case Ruling.Refused<Dispute> refused -> problems.of(refused);
        };
    }

    Response view(Asked<DisputeId> asked) {
        DisputeView view = pages.view(asked.subject(), asked.caller());
        return Answers.view(view, view.version());
    }

    Response created(Caller caller, Ruling<Dispute> ruling) {
        return switch (ruling) {
            case Ruling.Made<Dispute> made -> {
                DisputeId id = made.next().terms().id();
                DisputeView view = pages.view(id, caller);
                yield Answers.created("/api/v1/disputes/" + id, view, view.version());
            }
            case Ruling.Refused<Dispute> refused -> problems.of(refused);
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
