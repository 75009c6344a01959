package org.lianban.casework.leadnotification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.lianban.casework.leadnotification.domain.LeadNotification;
import org.lianban.casework.leadnotification.domain.NotificationCommand;
import org.lianban.casework.leadnotification.domain.NotificationRules;
import org.lianban.casework.leadnotification.domain.NotifyLead;
import org.lianban.casework.leadnotification.domain.NotifyingRules;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.LeadNotificationId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** One transaction per command; the matter's lock decides every race. */
@ApplicationScoped
class NotificationDesk {
    private final Matters matters;
    private final NotificationStore store;
    private final NotificationSurroundings surroundings;
    private final LegalClock clock;

    NotificationDesk(
            Matters matters,
            NotificationStore store,
            NotificationSurroundings surroundings,
            LegalClock clock) {
        this.matters = matters;
        this.store = store;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Transactional
    Ruling<LeadNotification> notify(Caller caller, MatterId id, NotifyLead command) {
        MatterFile matter = matters.lock(id);
        Occasion occasion = new Occasion(caller.actor(NotifyingRules.ROLES), clock.now());
        Ruling<LeadNotification> ruling =
                NotifyingRules.notify(
                        command,
                        surroundings.notifying(matter, caller, command.to(), occasion.on()));
        if (ruling instanceof Ruling.Made<LeadNotification> made) {
            surroundings.requireInformantUnnamed(id, command);
            store.add(made.next(), occasion.at());
            matters.settle(id, made, occasion);
        }
        return ruling;
    }

    /** What the rule would say to it; nothing is kept of it. */
    @Transactional
    Ruling<LeadNotification> consider(Caller caller, MatterId id, NotifyLead command) {
        MatterFile matter = matters.find(id).orElseThrow();
        Ruling<LeadNotification> ruling =
                NotifyingRules.notify(
                        command,
                        surroundings.notifying(matter, caller, command.to(), clock.today()));
        if (ruling instanceof Ruling.Made<LeadNotification>) {
            surroundings.requireInformantUnnamed(id, command);
        }
        return ruling;
    }

    // The rule speaks before the version: who lost a race is told what the winner did.
    @Transactional
    Ruling<LeadNotification> decide(
            Caller caller, LeadNotificationId id, long seenVersion, NotificationCommand command) {
        MatterFile matter = matters.lock(get(id).notification().terms().matter());
        Occasion occasion = new Occasion(caller.actor(command.step().roles()), clock.now());
        StoredNotification stored = get(id);
        Ruling<LeadNotification> ruling =
                NotificationRules.decide(
                        stored.notification(),
                        command,
                        surroundings.answering(matter, caller, command, occasion.on()));
        if (ruling instanceof Ruling.Made<LeadNotification> made) {
            Preconditions.unchanged(seenVersion, stored.version());
            surroundings.requireInformantUnnamed(command);
            store.save(made.next(), occasion.at());
            matters.settleWritten(matter.id(), made, occasion);
        }
        return ruling;
    }

    private StoredNotification get(LeadNotificationId id) {
        return store.find(id).orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
    }
}
