package org.lianban.casework.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianban.casework.access.Grants;
import org.lianban.casework.assistance.domain.AssistanceRequest;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;

/**
 * Who reads a request: whoever sees the matter, and once a letter went out the asked office and
 * those above it. A draft is the affair of the office that writes the matter.
 */
@ApplicationScoped
class AssistanceSight {
    private final Grants grants;
    private final Matters matters;
    private final Offices offices;

    AssistanceSight(Grants grants, Matters matters, Offices offices) {
        this.grants = grants;
        this.matters = matters;
        this.offices = offices;
    }

    void require(Caller caller, AssistanceRequest request) {
        MatterId matter = request.terms().matter();
        if (grants.isRecused(caller, matter)) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
        if (!isOpenTo(caller, request)) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
        if (isAsked(caller, request)) {
            grants.show(caller, matter);
        } else {
            grants.requireSight(caller, matter);
        }
    }

    /** The same as an answer; asked of what is shown beside something else. */
    boolean sees(Caller caller, AssistanceRequest request) {
        MatterId matter = request.terms().matter();
        return !grants.isRecused(caller, matter)
                && isOpenTo(caller, request)
                && (isAsked(caller, request) || grants.sees(caller, matter));
    }

    private boolean isOpenTo(Caller caller, AssistanceRequest request) {
        return request.wasIssued()
                || matters.find(request.terms().matter())
                        .filter(matter -> matter.isWrittenBy(caller.office()))
                        .isPresent();
    }

    private boolean isAsked(Caller caller, AssistanceRequest request) {
        OfficeId to = request.terms().to();
        return request.wasIssued()
                && (to.equals(caller.office())
                        || offices.tree().superiors(to).contains(caller.office()));
    }
}
