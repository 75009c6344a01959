package org.lianban.casework.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.casefile.domain.Casefile;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** What every request about a case has in common: caller, sight, seen version, answer. */
@ApplicationScoped
class CasefileCounter {
    private final Callers callers;
    private final Grants grants;
    private final CasefileQueries queries;
    private final Problems problems;

    CasefileCounter(Callers callers, Grants grants, CasefileQueries queries, Problems problems) {
        this.callers = callers;
        this.grants = grants;
        this.queries = queries;
        this.problems = problems;
    }

    /** A command on a case: what was seen, what is asked, who decides. */
    interface Deciding<C> {
        Ruling<Casefile> decide(Caller caller, MatterId matter, long seen, C command);
    }

    Response view(String matterId) {
        Caller caller = callers.person();
        return view(caller, visible(caller, matterId));
    }

    <B, C> Response answer(
            String matterId,
            @Nullable String ifMatch,
            @Nullable B body,
            Function<B, C> check,
            Deciding<C> desk) {
        Caller caller = callers.person();
        MatterId matter = visible(caller, matterId);
        long seen = Preconditions.seenVersion(ifMatch);
        C command = check.apply(Fields.present("", body));
        return switch (desk.decide(caller, matter, seen, command)) {
            case Ruling.Made<Casefile> _ -> view(caller, matter);
            case Ruling.Refused<Casefile> refused -> problems.of(refused);
        };
    }

    private Response view(Caller caller, MatterId matter) {
        CasefileView view = queries.view(grants.reading(caller, matter), matter);
        return Answers.view(view, view.version());
    }

    // The matter if the caller may see it; hidden, unknown and unreadable are the same 404.
    private MatterId visible(Caller caller, String matterId) {
        MatterId matter = parse(matterId);
        grants.requireSight(caller, matter);
        return matter;
    }

    private static MatterId parse(String matterId) {
        try {
            return MatterId.of(matterId);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }
}
