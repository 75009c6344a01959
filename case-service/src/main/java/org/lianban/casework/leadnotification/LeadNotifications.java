package org.lianban.casework.leadnotification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.lianban.casework.leadnotification.domain.NotificationAction;
import org.lianban.casework.leadnotification.domain.NotifyingRules;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.LegalClock;

/**
 * Where the reading room asks about notifications of leads; takes no orders. Whoever asks has
 * checked sight.
 */
@ApplicationScoped
public class LeadNotifications {
    private final NotificationSurroundings surroundings;
    private final NotificationPages pages;
    private final LegalClock clock;

    LeadNotifications(
            NotificationSurroundings surroundings, NotificationPages pages, LegalClock clock) {
        this.surroundings = surroundings;
        this.pages = pages;
        this.clock = clock;
    }

    /** Why the caller may tell no other office of the matter; empty if he may. */
    @Transactional
    public Optional<NotificationAction.Closed> closedToNotifying(MatterFile matter, Caller caller) {
        return NotifyingRules.closed(surroundings.now(matter, caller, clock.today()));
    }

    /** A matter's notifications as the caller reads them. */
    public NotificationsView ofMatter(MatterId matter, Caller caller) {
        return pages.ofMatter(matter, caller);
    }
}
