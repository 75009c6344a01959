package org.lianban.casework.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.measure.domain.MeasureAction;
import org.lianban.casework.measure.domain.MeasureRules;
import org.lianban.casework.office.domain.Caller;

/** The door of this room: says whether a measure may be proposed. */
@ApplicationScoped
public class Measures {
    private final MeasureSurroundings surroundings;

    Measures(MeasureSurroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Why the caller cannot propose one in this matter now; empty when he can. */
    public Optional<MeasureAction.Closed> closedToProposals(MatterFile matter, Caller caller) {
        return MeasureRules.closedToProposals(
                surroundings.situation(matter, caller, surroundings.occasion(caller.actor())));
    }
}
