package org.lianban.casework.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianban.casework.access.Grants;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;

/**
 * Who reads what one office wrote another: whoever sees the matter, the office that was written to,
 * and those above it. Whoever is recused from the matter reads nothing of it.
 */
@ApplicationScoped
public class AddressedSight {
    private final Grants grants;
    private final Offices offices;

    AddressedSight(Grants grants, Offices offices) {
        this.grants = grants;
        this.offices = offices;
    }

    /** What may not be read is refused exactly as what is not there (law 8). */
    public void require(Caller caller, MatterId matter, OfficeId to) {
        if (grants.isRecused(caller, matter)) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
        if (isAddressed(caller, to)) {
            grants.show(caller, matter);
        } else {
            grants.requireSight(caller, matter);
        }
    }

    /** The same as an answer; asked of what is shown beside something else. */
    public boolean sees(Caller caller, MatterId matter, OfficeId to) {
        return !grants.isRecused(caller, matter)
                && (isAddressed(caller, to) || grants.sees(caller, matter));
    }

    private boolean isAddressed(Caller caller, OfficeId to) {
        return to.equals(caller.office()) || offices.tree().superiors(to).contains(caller.office());
    }
}
