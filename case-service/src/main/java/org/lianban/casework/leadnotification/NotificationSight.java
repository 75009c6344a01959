package org.lianban.casework.leadnotification;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianban.casework.access.Grants;
import org.lianban.casework.leadnotification.domain.LeadNotification;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;

/**
 * Who reads a notification: whoever sees the matter it was sent from, the office that was told, and
 * those above it.
 */
@ApplicationScoped
class NotificationSight {
    private final Grants grants;
    private final Offices offices;

    NotificationSight(Grants grants, Offices offices) {
        this.grants = grants;
        this.offices = offices;
    }

    void require(Caller caller, LeadNotification notification) {
        MatterId matter = notification.terms().matter();
        if (grants.isRecused(caller, matter)) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
        if (isTold(caller, notification)) {
            grants.show(caller, matter);
        } else {
            grants.requireSight(caller, matter);
        }
    }

    /** The same as an answer; asked of what is shown beside something else. */
    boolean sees(Caller caller, LeadNotification notification) {
        MatterId matter = notification.terms().matter();
        return !grants.isRecused(caller, matter)
                && (isTold(caller, notification) || grants.sees(caller, matter));
    }

    private boolean isTold(Caller caller, LeadNotification notification) {
        OfficeId to = notification.terms().to();
        return to.equals(caller.office()) || offices.tree().superiors(to).contains(caller.office());
    }
}
