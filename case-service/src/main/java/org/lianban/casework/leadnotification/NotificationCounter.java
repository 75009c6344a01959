package org.lianban.casework.leadnotification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.correspondence.AddressedSight;
import org.lianban.casework.correspondence.NamedThing;
import org.lianban.casework.leadnotification.domain.LeadNotification;
import org.lianban.casework.leadnotification.domain.NotificationCommand;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.LeadNotificationId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** Who asks, what he may see, and how he is answered: the same for every step. */
@ApplicationScoped
class NotificationCounter {
    private final Callers callers;
    private final Grants grants;
    private final NotificationStore store;
    private final AddressedSight sight;
    private final NotificationPages pages;
    private final Problems problems;

    NotificationCounter(
            Callers callers,
            Grants grants,
            NotificationStore store,
            AddressedSight sight,
            NotificationPages pages,
            Problems problems) {
        this.callers = callers;
        this.grants = grants;
        this.store = store;
        this.sight = sight;
        this.pages = pages;
        this.problems = problems;
    }

    /** Somebody who sees what he asks about. */
    record Asked<T>(Caller caller, T subject) {}

    Asked<MatterId> matter(String text) {
        Caller caller = callers.person();
        MatterId matter = NamedThing.id(text, MatterId::of);
        grants.requireSight(caller, matter);
        return new Asked<>(caller, matter);
    }

    @Transactional
    Asked<LeadNotificationId> notification(String text) {
        Caller caller = callers.person();
        LeadNotificationId id = NamedThing.id(text, LeadNotificationId::of);
        LeadNotification found =
                store.find(id)
                        .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND))
                        .notification();
        sight.require(caller, found.terms().matter(), found.terms().to());
        return new Asked<>(caller, id);
    }

    /** One step, of the version that the caller has seen. */
    Response step(
            String text,
            @Nullable String ifMatch,
            NotificationDesk desk,
            Function<NotificationCommands, NotificationCommand> command,
            NotificationCommands commands) {
        Asked<LeadNotificationId> asked = notification(text);
        long seen = Preconditions.seenVersion(ifMatch);
        return switch (desk.decide(
                asked.caller(), asked.subject(), seen, command.apply(commands))) {
            case Ruling.Made<LeadNotification> made -> {
                NotificationDone done = done(made.next());
                yield Answers.view(done, done.version());
            }
            case Ruling.Refused<LeadNotification> refused -> problems.of(refused);
        };
    }

    Response view(Asked<LeadNotificationId> asked) {
        NotificationView view = pages.view(asked.subject(), asked.caller());
        return Answers.view(view, view.version());
    }

    Response created(Ruling<LeadNotification> ruling) {
        return switch (ruling) {
            case Ruling.Made<LeadNotification> made -> {
                NotificationDone done = done(made.next());
                yield Answers.created(
                        "/api/v1/lead-notifications/" + done.id(), done, done.version());
            }
            case Ruling.Refused<LeadNotification> refused -> problems.of(refused);
        };
    }

    // Answers are kept to be repeated: they hold nothing that could be hidden later.
    private NotificationDone done(LeadNotification next) {
        LeadNotificationId id = next.terms().id();
        return new NotificationDone(
                id.toString(), next.state(), store.find(id).orElseThrow().version());
    }
}
