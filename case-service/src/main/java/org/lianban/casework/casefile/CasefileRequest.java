package org.lianban.casework.casefile;

import static org.lianban.casework.party.PlainTexts.optionalText;
import static org.lianban.casework.party.PlainTexts.text;
import static org.lianban.kernel.counter.Fields.list;
import static org.lianban.kernel.counter.Fields.present;

import com.fasterxml.uuid.Generators;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.casefile.domain.CaseOutcome;
import org.lianban.casework.casefile.domain.CasefileCommand.Close;
import org.lianban.casework.casefile.domain.CasefileCommand.Conclude;
import org.lianban.casework.casefile.domain.CasefileCommand.Decide;
import org.lianban.casework.casefile.domain.CasefileCommand.Investigate;
import org.lianban.casework.casefile.domain.CasefileCommand.Terminate;
import org.lianban.casework.casefile.domain.NoPenaltyGround;
import org.lianban.casework.casefile.domain.Report;
import org.lianban.casework.casefile.domain.StopOrder;
import org.lianban.casework.casefile.domain.TerminationGround;
import org.lianban.casework.letter.domain.ActPaper;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.PersonId;

/** Bodies of the commands as they come in; each becomes a command of the rule room. */
final class CasefileRequest {
    private static final int LONGEST_NOTE = 1000;
    private static final int LONGEST_NUMBER = 200;
    private static final int MOST_OFFICERS = 20;

    private CasefileRequest() {}

    record CaseAssignment(List<UUID> officers) {
        List<PersonId> checked() {
            return list("/officers", officers, MOST_OFFICERS).stream().map(PersonId::new).toList();
        }
    }

    /**
     * @param begunOn day of the first investigative act
     */
    record Investigation(LocalDate begunOn) {
        Investigate checked() {
            return new Investigate(begunOn);
        }
    }

    /**
     * @param what the party must do or leave
     * @param paper number of the order that was written outside; none: one is issued today
     * @param facts what the party did, as it reads it; only where an order is issued
     * @param orderedOn day of the order that was written outside
     */
    record Stopping(
            String what,
            @Nullable String paper,
            @Nullable String facts,
            @Nullable LocalDate orderedOn) {
        StopSaid checked() {
            String told = text("/what", what, LONGEST_NOTE);
            @Nullable String outside = optionalText("/paper", paper, LONGEST_NUMBER);
            return outside == null
                    ? new StopSaid.Ours(told, text("/facts", facts, LONGEST_NOTE))
                    : new StopSaid.Outside(
                            new StopOrder(
                                    new ActPaper.Outside(outside),
                                    present("/orderedOn", orderedOn),
                                    told));
        }
    }

    /** What was said of an order; what else a letter says the desk looks up. */
    sealed interface StopSaid {
        record Outside(StopOrder order) implements StopSaid {}

        record Ours(String what, String facts) implements StopSaid {}
    }

    record Conclusion(LocalDate reportedOn, String findings) {
        Conclude checked() {
            return new Conclude(new Report(reportedOn, text("/findings", findings, LONGEST_NOTE)));
        }
    }

    /**
     * @param ground of no penalty only
     * @param paper number of the decision
     */
    record Deciding(
            CaseOutcome outcome, @Nullable NoPenaltyGround ground, String paper, String reason) {
        Decide checked() {
            return new Decide(
                    outcome,
                    ground,
                    text("/paper", paper, LONGEST_NUMBER),
                    text("/reason", reason, LONGEST_NOTE),
                    clock());
        }
    }

    record Terminating(TerminationGround ground, String reason) {
        Terminate checked() {
            return new Terminate(ground, text("/reason", reason, LONGEST_NOTE), clock());
        }
    }

    /** Nothing is left to say. */
    record Closing() {
        Close checked() {
            return new Close();
        }
    }

    private static ClockId clock() {
        return new ClockId(Generators.timeBasedEpochGenerator().generate());
    }
}
