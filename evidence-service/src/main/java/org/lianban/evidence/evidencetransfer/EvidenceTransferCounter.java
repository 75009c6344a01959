package org.lianban.evidence.evidencetransfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.casefolder.Folders;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransfer;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransferCommand;
import org.lianban.evidence.roster.CurrentPerson;
import org.lianban.evidence.roster.RosterPerson;
import org.lianban.kernel.contract.EvidenceId;
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
class EvidenceTransferCounter {
    private final CurrentPerson person;
    private final Folders folders;
    private final EvidenceTransferStore store;
    private final EvidenceTransferViews views;
    private final Problems problems;

    EvidenceTransferCounter(
            CurrentPerson person,
            Folders folders,
            EvidenceTransferStore store,
            EvidenceTransferViews views,
            Problems problems) {
        this.person = person;
        this.folders = folders;
        this.store = store;
        this.views = views;
        this.problems = problems;
    }

    /** Somebody who sees what he asks about. */
    record Asked(RosterPerson caller, TransferId transfer) {}

    Asked asked(String text) {
        RosterPerson caller = person.require();
        TransferId id = id(text, TransferId::of);
        StoredTransfer stored = store.find(id).orElseThrow(EvidenceTransferCounter::notFound);
        folders.requireTransfer(stored.transfer().terms().matter(), id, caller);
        return new Asked(caller, id);
    }

    EvidenceId item(String text) {
        return id(text, EvidenceId::of);
    }

    /** One step, of the version that the caller has seen. */
    Response step(
            Asked asked,
            @Nullable String ifMatch,
            EvidenceTransferDesk desk,
            EvidenceTransferCommand command) {
        long seen = Preconditions.seenVersion(ifMatch);
        return switch (desk.decide(asked.caller(), asked.transfer(), seen, command)) {
            case Ruling.Made<EvidenceTransfer> _ -> view(asked);
            case Ruling.Refused<EvidenceTransfer> refused -> problems.of(refused);
        };
    }

    Response view(Asked asked) {
        EvidenceTransferView view =
                views.view(store.find(asked.transfer()).orElseThrow(), asked.caller());
        return Answers.view(view, view.version());
    }

    Response ofMatter(String text) {
        RosterPerson caller = person.require();
        MatterId matter = id(text, MatterId::of);
        folders.requireSight(matter, caller);
        return Answers.list(
                new EvidenceTransferList(
                        store.ofMatter(matter).stream()
                                .map(stored -> views.view(stored, caller))
                                .toList()));
    }

    // What is no id names nothing: the same 404 as an unknown one.
    private static <T> T id(String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            throw notFound();
        }
    }

    private static RefusedException notFound() {
        return new RefusedException(CounterRefusal.NOT_FOUND);
    }
}
