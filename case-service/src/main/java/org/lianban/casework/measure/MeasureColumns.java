package org.lianban.casework.measure;

import org.jspecify.annotations.Nullable;
import org.lianban.casework.measure.domain.Approval;
import org.lianban.casework.measure.domain.Ending;
import org.lianban.casework.measure.domain.MeasureState;
import org.lianban.casework.measure.domain.MeasureState.Approved;
import org.lianban.casework.measure.domain.MeasureState.Ended;
import org.lianban.casework.measure.domain.MeasureState.InForce;
import org.lianban.casework.measure.domain.MeasureState.Proposed;
import org.lianban.casework.measure.domain.MeasureState.Urgent;
import org.lianban.casework.measure.domain.Prolonging;
import org.lianban.casework.measure.domain.Taking;

/** A state spread over its columns, and put together again: what happened is what is filled in. */
record MeasureColumns(
        String state,
        @Nullable Taking taking,
        @Nullable Approval approval,
        @Nullable Prolonging extension,
        @Nullable Ending ending) {
    static MeasureColumns of(MeasureState state) {
        return switch (state) {
            case Proposed _ -> new MeasureColumns(state.word(), null, null, null, null);
            case Approved(var approval) ->
                    new MeasureColumns(state.word(), null, approval, null, null);
            case Urgent(var taking) -> new MeasureColumns(state.word(), taking, null, null, null);
            case InForce(var taking, var approval, var extension) ->
                    new MeasureColumns(state.word(), taking, approval, extension, null);
            case Ended(var before, var ending) -> of(before).ended(ending);
        };
    }

    MeasureState toState() {
        MeasureState before = before();
        return ending == null ? before : new Ended(before, ending);
    }

    private MeasureState before() {
        if (taking == null) {
            return approval == null ? new Proposed() : new Approved(approval);
        }
        return approval == null ? new Urgent(taking) : new InForce(taking, approval, extension);
    }

    private MeasureColumns ended(Ending how) {
        return new MeasureColumns("ENDED", taking, approval, extension, how);
    }
}
