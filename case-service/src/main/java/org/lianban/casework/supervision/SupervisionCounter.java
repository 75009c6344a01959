package org.lianban.casework.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.correspondence.LetterPreview;
import org.lianban.casework.correspondence.NamedThing;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.supervision.domain.Supervision;
import org.lianban.casework.supervision.domain.SupervisionCommand;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.SupervisionId;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** Who asks, what he may see, and how he is answered: the same for every step. */
@ApplicationScoped
class SupervisionCounter {
    private final Callers callers;
    private final Grants grants;
    private final SupervisionStore store;
    private final SupervisionDesk desk;
    private final SupervisionCommands commands;
    private final SupervisionPages pages;
    private final LetterPreview preview;
    private final Problems problems;

    SupervisionCounter(
            Callers callers,
            Grants grants,
            SupervisionStore store,
            SupervisionDesk desk,
            SupervisionCommands commands,
            SupervisionPages pages,
            LetterPreview preview,
            Problems problems) {
        this.callers = callers;
        this.grants = grants;
        this.store = store;
        this.desk = desk;
        this.commands = commands;
        this.pages = pages;
        this.preview = preview;
        this.problems = problems;
    }

    Response order(SupervisionBody.@Nullable Order body) {
        SupervisionBody.Order said = Fields.present("", body);
        Caller caller = callers.person();
        return switch (desk.order(caller, matter(said, caller), commands.order(said))) {
            case Ruling.Made<Supervision> made -> {
                SupervisionDone done = done(made.next());
                yield Answers.created("/api/v1/supervisions/" + done.id(), done, done.version());
            }
            case Ruling.Refused<Supervision> refused -> problems.of(refused);
        };
    }

    /** The letter as it would go out; refused as sending it would be. */
    @Transactional
    Response preview(SupervisionBody.@Nullable Order body) {
        SupervisionBody.Order said = Fields.present("", body);
        Caller caller = callers.person();
        return shown(desk.consider(caller, matter(said, caller), commands.order(said)));
    }

    /** The same of a later step. */
    @Transactional
    Response preview(String text, Function<SupervisionCommands, SupervisionCommand> command) {
        Caller caller = callers.person();
        return shown(desk.consider(caller, seen(text, caller), command.apply(commands)));
    }

    private Response shown(Ruling<Supervision> ruling) {
        return switch (ruling) {
            case Ruling.Made<Supervision> made -> preview.of(made);
            case Ruling.Refused<Supervision> refused -> problems.of(refused);
        };
    }

    /** One step, of the version that the caller has seen. */
    Response step(
            String text,
            @Nullable String ifMatch,
            Function<SupervisionCommands, SupervisionCommand> command) {
        Caller caller = callers.person();
        SupervisionId id = seen(text, caller);
        long version = Preconditions.seenVersion(ifMatch);
        return switch (desk.decide(caller, id, version, command.apply(commands))) {
            case Ruling.Made<Supervision> made -> {
                SupervisionDone done = done(made.next());
                yield Answers.view(done, done.version());
            }
            case Ruling.Refused<Supervision> refused -> problems.of(refused);
        };
    }

    @Transactional
    Response view(String text) {
        Caller caller = callers.person();
        SupervisionView view = pages.view(seen(text, caller), caller);
        return Answers.view(view, view.version());
    }

    private MatterId matter(SupervisionBody.Order said, Caller caller) {
        MatterId matter =
                NamedThing.id(Fields.text("/matterId", said.matterId(), 64), MatterId::of);
        grants.requireSight(caller, matter);
        return matter;
    }

    private SupervisionId seen(String text, Caller caller) {
        SupervisionId id = NamedThing.id(text, SupervisionId::of);
        grants.requireSight(
                caller,
                store.find(id)
                        .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND))
                        .supervision()
                        .terms()
                        .matter());
        return id;
    }

    // Answers are kept to be repeated: they hold nothing that could be hidden later.
    private SupervisionDone done(Supervision next) {
        SupervisionId id = next.terms().id();
        return new SupervisionDone(
                id.toString(), next.state(), store.find(id).orElseThrow().version());
    }
}
