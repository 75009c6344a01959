package org.lianban.casework.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.casefile.domain.CasefileState;
import org.lianban.casework.casefile.domain.CasefileState.Closed;
import org.lianban.casework.casefile.domain.CasefileState.Concluded;
import org.lianban.casework.casefile.domain.CasefileState.Decided;
import org.lianban.casework.casefile.domain.CasefileState.Filed;
import org.lianban.casework.casefile.domain.CasefileState.ImportWithdrawn;
import org.lianban.casework.casefile.domain.CasefileState.Investigating;
import org.lianban.casework.casefile.domain.CasefileState.Over;
import org.lianban.casework.casefile.domain.CasefileState.Terminated;
import org.lianban.casework.casefile.domain.CasefileState.TransferredAmr;
import org.lianban.casework.casefile.domain.CasefileState.Undecided;
import org.lianban.casework.casefile.domain.Decision;
import org.lianban.casework.casefile.domain.Report;
import org.lianban.casework.casefile.domain.Termination;

/** A state spread over its columns, and put together again: what happened is what is filled in. */
record CasefileColumns(
        String state,
        @Nullable LocalDate begunOn,
        @Nullable Report report,
        @Nullable Decision decision,
        @Nullable Termination termination,
        @Nullable LocalDate closedOn) {
    static CasefileColumns of(CasefileState state) {
        return switch (state) {
            case Filed _ -> new CasefileColumns(state.word(), null, null, null, null, null);
            case Investigating(var begunOn) ->
                    new CasefileColumns(state.word(), begunOn, null, null, null, null);
            case Concluded(var before, var report) -> of(before).concluded(report);
            case Decided(var before, var decision) -> of(before).decided(decision);
            case Terminated(var before, var termination) -> of(before).terminated(termination);
            case Closed(var before, var on) -> of(before).closed(on);
            case ImportWithdrawn _ ->
                    new CasefileColumns(state.word(), null, null, null, null, null);
            case TransferredAmr(var before) -> of(before).in(state.word());
        };
    }

    CasefileState toState() {
        return switch (state) {
            case "CLOSED" -> new Closed(over(), there(closedOn));
            case "TRANSFERRED_AMR" -> new TransferredAmr(undecided());
            case "IMPORT_WITHDRAWN" -> new ImportWithdrawn();
            case "DECIDED", "TERMINATED" -> over();
            case "FILED", "INVESTIGATING", "CONCLUDED" -> undecided();
            default -> throw new IllegalStateException("no such state of a case");
        };
    }

    private Over over() {
        return decision == null
                ? new Terminated(undecided(), there(termination))
                : new Decided(concluded(), decision);
    }

    private Undecided undecided() {
        if (begunOn == null) {
            return new Filed();
        }
        return report == null ? new Investigating(begunOn) : concluded();
    }

    private Concluded concluded() {
        return new Concluded(new Investigating(there(begunOn)), there(report));
    }

    private CasefileColumns concluded(Report written) {
        return new CasefileColumns("CONCLUDED", begunOn, written, null, null, null);
    }

    private CasefileColumns decided(Decision taken) {
        return new CasefileColumns("DECIDED", begunOn, report, taken, null, null);
    }

    private CasefileColumns terminated(Termination taken) {
        return new CasefileColumns("TERMINATED", begunOn, report, null, taken, null);
    }

    private CasefileColumns closed(LocalDate on) {
        return new CasefileColumns("CLOSED", begunOn, report, decision, termination, on);
    }

    private CasefileColumns in(String word) {
        return new CasefileColumns(word, begunOn, report, decision, termination, closedOn);
    }

    private static <T> T there(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("the case lacks what its state needs");
        }
        return value;
    }
}
