package org.lianban.casework.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Role;
import org.lianban.casework.sharing.domain.ShareRequest;
import org.lianban.casework.sharing.domain.ShareRequestId;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/**
 * Who asks, what he may see, and how he is answered. A request is known to the office that asked,
 * and to the heads of the one that is asked; to everybody else there is none.
 */
@ApplicationScoped
class ShareRequestCounter {
    private final Callers callers;
    private final ShareRequestStore store;
    private final ShareRequestPages pages;
    private final Problems problems;

    ShareRequestCounter(
            Callers callers, ShareRequestStore store, ShareRequestPages pages, Problems problems) {
        this.callers = callers;
        this.store = store;
        this.pages = pages;
        this.problems = problems;
    }

    record Asked(Caller caller, StoredRequest request) {}

    Caller caller() {
        return callers.person();
    }

    Asked request(String text) {
        Caller caller = callers.person();
        return find(text)
                .filter(stored -> sees(caller, stored.request()))
                .map(stored -> new Asked(caller, stored))
                .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
    }

    Response view(String text) {
        Asked asked = request(text);
        ShareRequestView view = pages.view(asked.request(), asked.caller());
        return Answers.view(view, view.version());
    }

    Response answered(Asked asked, Ruling<ShareRequest> ruling) {
        return switch (ruling) {
            case Ruling.Made<ShareRequest> made -> {
                ShareRequestView view = answer(made.next(), asked.caller());
                yield Answers.view(view, view.version());
            }
            case Ruling.Refused<ShareRequest> refused -> problems.of(refused);
        };
    }

    Response created(Caller caller, Ruling<ShareRequest> ruling) {
        return switch (ruling) {
            case Ruling.Made<ShareRequest> made -> {
                ShareRequestView view = answer(made.next(), caller);
                yield Answers.created("/api/v1/share-requests/" + view.id(), view, view.version());
            }
            case Ruling.Refused<ShareRequest> refused -> problems.of(refused);
        };
    }

    private ShareRequestView answer(ShareRequest request, Caller caller) {
        return pages.answer(store.find(request.id()).orElseThrow(), caller);
    }

    static boolean sees(Caller caller, ShareRequest request) {
        return request.asking().equals(caller.office())
                || (request.asked().equals(caller.office()) && caller.is(Role.AGENCY_HEAD));
    }

    // What is no id names nothing: the same 404 as an unknown one.
    private Optional<StoredRequest> find(String text) {
        try {
            return store.find(ShareRequestId.of(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
