package org.lianban.casework.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.transfer.domain.Transfer;
import org.lianban.casework.transfer.domain.TransferCommand;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** Who asks, what he may see, and how he is answered: the same for every step. */
@ApplicationScoped
class TransferCounter {
    private final Callers callers;
    private final Grants grants;
    private final TransferStore store;
    private final TransferViews views;
    private final Problems problems;

    TransferCounter(
            Callers callers,
            Grants grants,
            TransferStore store,
            TransferViews views,
            Problems problems) {
        this.callers = callers;
        this.grants = grants;
        this.store = store;
        this.views = views;
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

    Asked<TransferId> transfer(String text) {
        Caller caller = callers.person();
        TransferId id = id(text, TransferId::of);
        grants.requireSight(
                caller,
                store.matterOf(id, caller.office())
                        .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND)));
        return new Asked<>(caller, id);
    }

    /** One step, of the version that the caller has seen. */
    Response step(String text, @Nullable String ifMatch, TransferDesk desk, TransferCommand step) {
        return step(transfer(text), ifMatch, desk, step);
    }

    Response step(
            Asked<TransferId> asked,
            @Nullable String ifMatch,
            TransferDesk desk,
            TransferCommand step) {
        long seen = Preconditions.seenVersion(ifMatch);
        return switch (desk.decide(asked.caller(), asked.subject(), seen, step)) {
            case Ruling.Made<Transfer> made -> view(asked);
            case Ruling.Refused<Transfer> refused -> problems.of(refused);
        };
    }

    Response view(Asked<TransferId> asked) {
        TransferView view = views.view(asked.subject(), asked.caller());
        return Answers.view(view, view.version());
    }

    Response created(Caller caller, TransferId id) {
        TransferView view = views.view(id, caller);
        return Answers.created("/api/v1/transfers/" + id, view, view.version());
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
