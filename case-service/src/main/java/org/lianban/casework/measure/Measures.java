package org.lianban.casework.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.measure.domain.MeasureAction;
import org.lianban.casework.measure.domain.MeasureRules;
import org.lianban.casework.measure.domain.OpenMeasure;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;

/** The door of this room: says whether a measure may be proposed, and which have not ended. */
@ApplicationScoped
public class Measures {
    private final MeasureSurroundings surroundings;
    private final MeasureStore store;

    Measures(MeasureSurroundings surroundings, MeasureStore store) {
        this.surroundings = surroundings;
        this.store = store;
    }

    /** Those of an office in the matter that have not ended, oldest first. */
    public List<OpenMeasure> open(MatterId matter, OfficeId office) {
        return store.open(matter, office).stream()
                .map(stored -> new OpenMeasure(stored.measure(), stored.version()))
                .toList();
    }

    /** Why the caller cannot propose one in this matter now; empty when he can. */
    public Optional<MeasureAction.Closed> closedToProposals(MatterFile matter, Caller caller) {
        return MeasureRules.closedToProposals(
                surroundings.situation(matter, caller, surroundings.occasion(caller.actor())));
    }
}
