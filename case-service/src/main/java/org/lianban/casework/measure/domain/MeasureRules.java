package org.lianban.casework.measure.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.counter.Ruling.Refused;

/** What may be done with measures, for views. */
public final class MeasureRules {
    private MeasureRules() {}

    /** Why this caller cannot propose one in this matter now; empty when he can. */
    public static Optional<MeasureAction.Closed> closedToProposals(Situation situation) {
        return MeasureGuards.closedToProposals(situation).map(MeasureAction.Closed::of);
    }

    /** Why this is closed to the caller now; empty when it is open. */
    public static Optional<Refused<Measure>> closed(
            MeasureAct act, Measure measure, Situation situation) {
        return MeasureGuards.closed(act, measure, situation);
    }

    /** The one role in which this is decided here; whoever has it for a colleague acts for him. */
    public static Role decider(MeasureAct act, Situation situation) {
        return MeasureGuards.decider(act, situation);
    }

    /** What the caller may do now, and why not the rest. */
    public static List<MeasureAction> actions(Measure measure, Situation situation) {
        return Arrays.stream(MeasureAct.values())
                .map(
                        act ->
                                new MeasureAction(
                                        act,
                                        closed(act, measure, situation)
                                                .map(MeasureAction.Closed::of)
                                                .orElse(null)))
                .toList();
    }
}
