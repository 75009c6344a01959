package org.lianban.casework.party;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianban.casework.access.Grants;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.party.domain.Footing;
import org.lianban.kernel.contract.MatterId;

/** What decides who may join, part and name the parties of a matter. */
@ApplicationScoped
public class Profiles {
    private final Grants grants;
    private final Matters matters;
    private final Offices offices;

    Profiles(Grants grants, Matters matters, Offices offices) {
        this.grants = grants;
        this.matters = matters;
        this.offices = offices;
    }

    /**
     * How the caller's office stands to the matter; whoever sees it by its number alone (凭编号查阅)
     * does nothing in it (decisions/0046).
     */
    public Footing footing(Caller caller, MatterId matter) {
        if (grants.isByNumber(caller, matter)) {
            return Footing.BESIDE;
        }
        return matters.find(matter)
                .map(file -> Footing.of(caller.office(), file, offices.tree()))
                .orElse(Footing.BESIDE);
    }
}
