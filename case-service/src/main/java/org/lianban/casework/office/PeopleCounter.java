package org.lianban.casework.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Enrolment;
import org.lianban.casework.office.domain.PeopleCommand;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** What every command about people has in common: caller, seen version, answer. */
@ApplicationScoped
class PeopleCounter {
    private final Callers callers;
    private final PeopleDesk desk;
    private final PeopleQueries queries;
    private final Problems problems;

    PeopleCounter(Callers callers, PeopleDesk desk, PeopleQueries queries, Problems problems) {
        this.callers = callers;
        this.desk = desk;
        this.queries = queries;
        this.problems = problems;
    }

    Response onboard(PeopleRequest.@Nullable Onboarding body) {
        Caller caller = callers.person();
        return switch (desk.onboard(caller, Fields.present("", body).checked())) {
            case Ruling.Made<Enrolment> made -> {
                EnrolmentView view = queries.person(caller, made.next().id());
                yield Answers.created("/api/v1/people/" + view.id(), view, view.version());
            }
            case Ruling.Refused<Enrolment> refused -> problems.of(refused);
        };
    }

    <B> Response answer(
            String id,
            @Nullable String ifMatch,
            @Nullable B body,
            Function<B, PeopleCommand> check) {
        Caller caller = callers.person();
        PersonId person = parse(id);
        long seen = Preconditions.seenVersion(ifMatch);
        PeopleCommand command = check.apply(Fields.present("", body));
        return switch (desk.decide(caller, person, seen, command)) {
            case Ruling.Made<Enrolment> _ -> {
                EnrolmentView view = queries.person(caller, person);
                yield Answers.view(view, view.version());
            }
            case Ruling.Refused<Enrolment> refused -> problems.of(refused);
        };
    }

    static PersonId parse(String id) {
        try {
            return PersonId.of(id);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }
}
