package org.lianban.casework.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.assistance.AssistanceCommands.Said;
import org.lianban.casework.assistance.domain.AssistanceRequest;
import org.lianban.casework.correspondence.LetterPreview;
import org.lianban.casework.correspondence.NamedThing;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** Who asks, what he may see, and how he is answered: the same for every step. */
@ApplicationScoped
class AssistanceCounter {
    private final Callers callers;
    private final Grants grants;
    private final AssistanceStore store;
    private final AssistanceSight sight;
    private final AssistanceDesk desk;
    private final AssistanceCommands commands;
    private final AssistancePages pages;
    private final LetterPreview preview;
    private final Problems problems;

    AssistanceCounter(
            Callers callers,
            Grants grants,
            AssistanceStore store,
            AssistanceSight sight,
            AssistanceDesk desk,
            AssistanceCommands commands,
            AssistancePages pages,
            LetterPreview preview,
            Problems problems) {
        this.callers = callers;
        this.grants = grants;
        this.store = store;
        this.sight = sight;
        this.desk = desk;
        this.commands = commands;
        this.pages = pages;
        this.preview = preview;
        this.problems = problems;
    }

    Response draft(AssistanceBody.@Nullable Draft body) {
        AssistanceBody.Draft said = Fields.present("", body);
        Caller caller = callers.person();
        MatterId matter =
                NamedThing.id(Fields.text("/matterId", said.matterId(), 64), MatterId::of);
        grants.requireSight(caller, matter);
        return switch (desk.draft(caller, matter, commands.newId(), commands.content(said))) {
            case Ruling.Made<AssistanceRequest> made -> {
                AssistanceDone done = done(made.next(), caller);
                yield Answers.created("/api/v1/assistance/" + done.id(), done, done.version());
            }
            case Ruling.Refused<AssistanceRequest> refused -> problems.of(refused);
        };
    }

    /** One step, of the version that the caller has seen. */
    Response step(
            String text, @Nullable String ifMatch, Function<AssistanceCommands, Said> command) {
        Caller caller = callers.person();
        AssistanceId id = seen(text, caller);
        long version = Preconditions.seenVersion(ifMatch);
        return switch (desk.decide(caller, id, version, command.apply(commands))) {
            case Ruling.Made<AssistanceRequest> made -> {
                AssistanceDone done = done(made.next(), caller);
                yield Answers.view(done, done.version());
            }
            case Ruling.Refused<AssistanceRequest> refused -> problems.of(refused);
        };
    }

    /** The letter as the step would send it; refused as the step would be. */
    @Transactional
    Response preview(String text, Function<AssistanceCommands, Said> command) {
        Caller caller = callers.person();
        AssistanceId id = seen(text, caller);
        return switch (desk.consider(caller, id, command.apply(commands))) {
            case Ruling.Made<AssistanceRequest> made -> preview.of(made);
            case Ruling.Refused<AssistanceRequest> refused -> problems.of(refused);
        };
    }

    @Transactional
    Response view(String text) {
        Caller caller = callers.person();
        AssistanceView view = pages.view(seen(text, caller), caller);
        return Answers.view(view, view.version());
    }

    private AssistanceId seen(String text, Caller caller) {
        AssistanceId id = NamedThing.id(text, AssistanceId::of);
        sight.require(
                caller,
                store.find(id)
                        .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND))
                        .request());
        return id;
    }

    // Answers are kept to be repeated: they hold nothing that could be hidden later.
    private AssistanceDone done(AssistanceRequest next, Caller caller) {
        AssistanceId id = next.terms().id();
        return new AssistanceDone(
                id.toString(),
                next.state(),
                store.find(id).orElseThrow().versionFor(caller.office()));
    }
}
