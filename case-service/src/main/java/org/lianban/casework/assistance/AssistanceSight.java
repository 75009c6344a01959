package org.lianban.casework.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianban.casework.access.Grants;
import org.lianban.casework.assistance.domain.AssistanceRequest;
import org.lianban.casework.assistance.domain.AssistanceTerms;
import org.lianban.casework.correspondence.AddressedSight;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;

/**
 * Who reads a request: once a letter went out, as of all that one office writes another. A draft is
 * the affair of the office that writes the matter.
 */
@ApplicationScoped
class AssistanceSight {
    private final AddressedSight written;
    private final Grants grants;
    private final Matters matters;

    AssistanceSight(AddressedSight written, Grants grants, Matters matters) {
        this.written = written;
        this.grants = grants;
        this.matters = matters;
    }

    void require(Caller caller, AssistanceRequest request) {
        AssistanceTerms terms = request.terms();
        if (request.wasIssued()) {
            written.require(caller, terms.matter(), terms.to());
        } else if (isOfWriter(caller, terms)) {
            grants.requireSight(caller, terms.matter());
        } else {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }

    /** The same as an answer; asked of what is shown beside something else. */
    boolean sees(Caller caller, AssistanceRequest request) {
        AssistanceTerms terms = request.terms();
        return request.wasIssued()
                ? written.sees(caller, terms.matter(), terms.to())
                : isOfWriter(caller, terms) && grants.sees(caller, terms.matter());
    }

    private boolean isOfWriter(Caller caller, AssistanceTerms terms) {
        return matters.find(terms.matter())
                .filter(matter -> matter.isWrittenBy(caller.office()))
                .isPresent();
    }
}
