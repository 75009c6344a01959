package org.lianban.casework.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.measure.domain.Measure;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.MeasureId;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** What every request about measures has in common: caller, sight, seen version, answer. */
@ApplicationScoped
class MeasureCounter {
    private final Callers callers;
    private final Grants grants;
    private final MeasureQueries queries;
    private final Problems problems;

    MeasureCounter(Callers callers, Grants grants, MeasureQueries queries, Problems problems) {
        this.callers = callers;
        this.grants = grants;
        this.queries = queries;
        this.problems = problems;
    }

    /** A command: what was seen, what is asked, who decides. */
    interface Deciding<I, C> {
        Ruling<Measure> decide(Caller caller, I id, long seen, C command);
    }

    Response all(String matterId) {
        Caller caller = callers.person();
        MatterId matter = parse(matterId, MatterId::of);
        grants.requireSight(caller, matter);
        MeasuresView view = queries.all(grants.reading(caller, matter), matter);
        return Answers.view(view, view.matterVersion());
    }

    Response view(String measureId) {
        Caller caller = callers.person();
        return view(caller, visible(caller, measureId));
    }

    <B, C> Response propose(
            String matterId,
            @Nullable String ifMatch,
            @Nullable B body,
            Function<B, C> check,
            Deciding<MatterId, C> desk) {
        Caller caller = callers.person();
        MatterId matter = parse(matterId, MatterId::of);
        grants.requireSight(caller, matter);
        return decided(caller, matter, ifMatch, body, check, desk);
    }

    <B, C> Response answer(
            String measureId,
            @Nullable String ifMatch,
            @Nullable B body,
            Function<B, C> check,
            Deciding<MeasureId, C> desk) {
        Caller caller = callers.person();
        return decided(caller, visible(caller, measureId), ifMatch, body, check, desk);
    }

    private <I, B, C> Response decided(
            Caller caller,
            I id,
            @Nullable String ifMatch,
            @Nullable B body,
            Function<B, C> check,
            Deciding<I, C> desk) {
        long seen = Preconditions.seenVersion(ifMatch);
        C command = check.apply(Fields.present("", body));
        return switch (desk.decide(caller, id, seen, command)) {
            case Ruling.Made<Measure> made -> view(caller, made.next().id());
            case Ruling.Refused<Measure> refused -> problems.of(refused);
        };
    }

    private Response view(Caller caller, MeasureId measure) {
        MeasureView view = queries.view(caller, measure);
        return Answers.view(view, view.version());
    }

    // The measure if the caller may see its matter; hidden, unknown and unreadable are the same
    // 404.
    private MeasureId visible(Caller caller, String measureId) {
        MeasureId measure = parse(measureId, MeasureId::of);
        MatterId matter =
                queries.matterOf(measure)
                        .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
        grants.requireSight(caller, matter);
        return measure;
    }

    private static <I> I parse(String text, Function<String, I> read) {
        try {
            return read.apply(text);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }
}
