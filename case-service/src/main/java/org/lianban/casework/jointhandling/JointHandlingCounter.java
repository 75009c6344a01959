package org.lianban.casework.jointhandling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.correspondence.AddressedSight;
import org.lianban.casework.correspondence.LetterPreview;
import org.lianban.casework.correspondence.NamedThing;
import org.lianban.casework.jointhandling.JointHandlingCommands.Said;
import org.lianban.casework.jointhandling.domain.JointHandling;
import org.lianban.casework.jointhandling.domain.JointHandlingTerms;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.JointHandlingId;
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
class JointHandlingCounter {
    private final Callers callers;
    private final Grants grants;
    private final JointHandlingStore store;
    private final AddressedSight sight;
    private final JointHandlingDesk desk;
    private final JointHandlingCommands commands;
    private final JointHandlingPages pages;
    private final LetterPreview preview;
    private final Problems problems;

    JointHandlingCounter(
            Callers callers,
            Grants grants,
            JointHandlingStore store,
            AddressedSight sight,
            JointHandlingDesk desk,
            JointHandlingCommands commands,
            JointHandlingPages pages,
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

    Response invite(JointHandlingBody.@Nullable Invitation body) {
        JointHandlingBody.Invitation said = Fields.present("", body);
        Caller caller = callers.person();
        return switch (desk.invite(caller, matter(said, caller), commands.invite(said))) {
            case Ruling.Made<JointHandling> made -> {
                JointHandlingDone done = done(made.next());
                yield Answers.created("/api/v1/joint-handlings/" + done.id(), done, done.version());
            }
            case Ruling.Refused<JointHandling> refused -> problems.of(refused);
        };
    }

    /** The letter as it would go out; refused as sending it would be. */
    @Transactional
    Response preview(JointHandlingBody.@Nullable Invitation body) {
        JointHandlingBody.Invitation said = Fields.present("", body);
        Caller caller = callers.person();
        return shown(desk.consider(caller, matter(said, caller), commands.invite(said)));
    }

    /** The same of a later step. */
    @Transactional
    Response preview(String text, Function<JointHandlingCommands, Said> command) {
        Caller caller = callers.person();
        return shown(desk.consider(caller, seen(text, caller), command.apply(commands)));
    }

    private Response shown(Ruling<JointHandling> ruling) {
        return switch (ruling) {
            case Ruling.Made<JointHandling> made -> preview.of(made);
            case Ruling.Refused<JointHandling> refused -> problems.of(refused);
        };
    }

    /** One step, of the version that the caller has seen. */
    Response step(
            String text, @Nullable String ifMatch, Function<JointHandlingCommands, Said> command) {
        Caller caller = callers.person();
        JointHandlingId id = seen(text, caller);
        long version = Preconditions.seenVersion(ifMatch);
        return switch (desk.decide(caller, id, version, command.apply(commands))) {
            case Ruling.Made<JointHandling> made -> {
                JointHandlingDone done = done(made.next());
                yield Answers.view(done, done.version());
            }
            case Ruling.Refused<JointHandling> refused -> problems.of(refused);
        };
    }

    @Transactional
    Response view(String text) {
        Caller caller = callers.person();
        JointHandlingView view = pages.view(seen(text, caller), caller);
        return Answers.view(view, view.version());
    }

    private MatterId matter(JointHandlingBody.Invitation said, Caller caller) {
        MatterId matter =
                NamedThing.id(Fields.text("/matterId", said.matterId(), 64), MatterId::of);
        grants.requireSight(caller, matter);
        return matter;
    }

    private JointHandlingId seen(String text, Caller caller) {
        JointHandlingId id = NamedThing.id(text, JointHandlingId::of);
        JointHandlingTerms terms =
                store.find(id)
                        .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND))
                        .joint()
                        .terms();
        sight.require(caller, terms.matter(), terms.to());
        return id;
    }

    // Answers are kept to be repeated: they hold nothing that could be hidden later.
    private JointHandlingDone done(JointHandling next) {
        JointHandlingId id = next.terms().id();
        return new JointHandlingDone(
                id.toString(), next.state(), store.find(id).orElseThrow().version());
    }
}
