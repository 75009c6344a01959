package org.lianban.casework.party;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.party.domain.Footing;
import org.lianban.kernel.contract.MatterId;

/** What decides who may join, part and name the parties of a matter. */
@ApplicationScoped
public class Profiles {
    private final Matters matters;
    private final Offices offices;

    Profiles(Matters matters, Offices offices) {
        this.matters = matters;
        this.offices = offices;
    }

    /** How the caller's office stands to the matter. */
    public Footing footing(Caller caller, MatterId matter) {
        return matters.find(matter)
                .map(file -> Footing.of(caller.office(), file, offices.tree()))
                .orElse(Footing.BESIDE);
    }
}
