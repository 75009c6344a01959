package org.lianban.casework.leadnotification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.correspondence.AddressedSight;
import org.lianban.casework.correspondence.CorrespondenceLines;
import org.lianban.casework.deadline.domain.Subject;
import org.lianban.casework.leadnotification.NotificationView.ActionLine;
import org.lianban.casework.leadnotification.NotificationView.AnswerLine;
import org.lianban.casework.leadnotification.domain.LeadNotification;
import org.lianban.casework.leadnotification.domain.NotificationAction;
import org.lianban.casework.leadnotification.domain.NotificationAction.Closed;
import org.lianban.casework.leadnotification.domain.NotificationAnswer;
import org.lianban.casework.leadnotification.domain.NotificationRules;
import org.lianban.casework.leadnotification.domain.NotificationTerms;
import org.lianban.casework.leadnotification.domain.NotifyingRules;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.matter.domain.Weight;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.LeadNotificationId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.ProblemCatalogue;

/** What a caller reads of one notification, or of all of a matter. */
@ApplicationScoped
class NotificationPages {
    private static final String NOTIFY = "notify-lead";

    private final Matters matters;
    private final Grants grants;
    private final NotificationStore store;
    private final AddressedSight sight;
    private final NotificationSurroundings surroundings;
    private final CorrespondenceLines lines;
    private final LegalClock clock;
    private final ProblemCatalogue catalogue;
    private final CallerLanguage language;

    NotificationPages(
            Matters matters,
            Grants grants,
            NotificationStore store,
            AddressedSight sight,
            NotificationSurroundings surroundings,
            CorrespondenceLines lines,
            LegalClock clock,
            ProblemCatalogue catalogue,
            CallerLanguage language) {
        this.matters = matters;
        this.grants = grants;
        this.store = store;
        this.sight = sight;
        this.surroundings = surroundings;
        this.lines = lines;
        this.clock = clock;
        this.catalogue = catalogue;
        this.language = language;
    }

    @Transactional
    NotificationView view(LeadNotificationId id, Caller caller) {
        return page(store.find(id).orElseThrow(), caller);
    }

    @Transactional
    NotificationsView ofMatter(MatterId id, Caller caller) {
        MatterFile matter = matters.find(id).orElseThrow();
        return new NotificationsView(
                id.toString(),
                store.ofMatter(id).stream()
                        .filter(stored -> isRead(stored.notification().terms(), caller))
                        .map(stored -> page(stored, caller))
                        .toList(),
                List.of(
                        line(
                                NOTIFY,
                                Weight.OTHER,
                                NotifyingRules.closed(
                                                surroundings.now(matter, caller, clock.today()))
                                        .orElse(null))));
    }

    private boolean isRead(NotificationTerms terms, Caller caller) {
        return sight.sees(caller, terms.matter(), terms.to());
    }

    private NotificationView page(StoredNotification stored, Caller caller) {
        LeadNotification notification = stored.notification();
        NotificationTerms terms = notification.terms();
        MatterFile matter = matters.find(terms.matter()).orElseThrow();
        LeadNotification.@Nullable Receipt receipt = notification.receipt();
        return new NotificationView(
                terms.id().toString(),
                lines.office(terms.from()),
                lines.office(terms.to()),
                terms.title(),
                terms.facts(),
                terms.reason(),
                notification.state(),
                terms.notifiedOn(),
                terms.letter().toString(),
                lines.number(terms.letter()),
                receipt == null ? null : receipt.letter().toString(),
                receipt == null ? null : receipt.on(),
                notification instanceof LeadNotification.Answered answered
                        ? answer(answered.answer(), terms, caller)
                        : null,
                lines.matter(terms.matter(), caller),
                lines.due(terms.matter(), Subject.leadNotification(terms.id())),
                stored.version(),
                NotificationRules.actions(
                                notification, surroundings.now(matter, caller, clock.today()))
                        .stream()
                        .filter(action -> !action.isOfOthers())
                        .map(this::line)
                        .toList());
    }

    private AnswerLine answer(NotificationAnswer answer, NotificationTerms terms, Caller caller) {
        @Nullable MatterId own = answer.matter();
        return new AnswerLine(
                answer.kind(),
                own == null ? null : surroundings.numberAt(own, terms.to()).orElse(null),
                own != null && grants.sees(caller, own) ? own.toString() : null,
                answer.words(),
                answer.on());
    }

    private ActionLine line(NotificationAction action) {
        return line(action.step().word(), action.weight(), action.closed());
    }

    private ActionLine line(String name, Weight weight, @Nullable Closed closed) {
        return closed == null
                ? new ActionLine(name, weight, true, null, null)
                : new ActionLine(
                        name,
                        weight,
                        false,
                        closed.because(),
                        catalogue.sentence(
                                closed.because().name(), closed.particulars(), language.locale()));
    }
}
