package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.lead.domain.Lead;
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

/** What every request about a lead has in common: caller, sight, seen version, answer. */
@ApplicationScoped
class LeadCounter {
    private final Callers callers;
    private final Grants grants;
    private final LeadQueries queries;
    private final Problems problems;

    LeadCounter(Callers callers, Grants grants, LeadQueries queries, Problems problems) {
        this.callers = callers;
        this.grants = grants;
        this.queries = queries;
        this.problems = problems;
    }

    /** A command on a lead: what was seen, what is asked, who decides. */
    interface Deciding<C> {
        Ruling<Lead> decide(Caller caller, MatterId matter, long seen, C command);
    }

    Caller caller() {
        return callers.person();
    }

    /** The matter if the caller may see it; hidden, unknown and unreadable are the same 404. */
    MatterId visible(Caller caller, String matterId) {
        MatterId matter = parse(matterId);
        grants.requireSight(caller, matter);
        return matter;
    }

    LeadView view(Caller caller, MatterId matter) {
        return queries.view(grants.reading(caller, matter), matter);
    }

    /** The same as the answer of a command. */
    LeadView kept(Caller caller, MatterId matter) {
        return queries.kept(grants.reading(caller, matter), matter);
    }

    Response problem(Ruling.Refused<?> refused) {
        return problems.of(refused);
    }

    <B, C> Response answer(
            String matterId,
            @Nullable String ifMatch,
            @Nullable B body,
            Function<B, C> check,
            Deciding<C> desk) {
        Caller caller = caller();
        MatterId matter = visible(caller, matterId);
        long seen = Preconditions.seenVersion(ifMatch);
        C command = check.apply(Fields.present("", body));
        return switch (desk.decide(caller, matter, seen, command)) {
            case Ruling.Made<Lead> _ -> {
                LeadView view = kept(caller, matter);
                yield Answers.view(view, view.version());
            }
            case Ruling.Refused<Lead> refused -> problem(refused);
        };
    }

    static MatterId parse(String matterId) {
        try {
            return MatterId.of(matterId);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }
}
