package org.lianban.casework.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianban.casework.casefile.domain.CaseOutcome;
import org.lianban.casework.casefile.domain.CasefileState;
import org.lianban.casework.casefile.domain.CasefileState.Closed;
import org.lianban.casework.casefile.domain.CasefileState.Concluded;
import org.lianban.casework.casefile.domain.CasefileState.Decided;
import org.lianban.casework.casefile.domain.CasefileState.Filed;
import org.lianban.casework.casefile.domain.CasefileState.ImportWithdrawn;
import org.lianban.casework.casefile.domain.CasefileState.Investigating;
import org.lianban.casework.casefile.domain.CasefileState.Terminated;
import org.lianban.casework.casefile.domain.CasefileState.TransferredAmr;
import org.lianban.casework.casefile.domain.Decision;
import org.lianban.casework.casefile.domain.Report;
import org.lianban.casework.casefile.domain.Termination;
import org.lianban.casework.casefile.domain.TerminationGround;

class CasefileColumnsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 6);
    private static final Investigating INVESTIGATING = new Investigating(DAY);
    private static final Concluded CONCLUDED = new Concluded(INVESTIGATING, new Report(DAY, "见报告"));
    private static final Decided DECIDED =
            new Decided(
                    CONCLUDED, new Decision(CaseOutcome.NOT_ESTABLISHED, null, "1号", "证据不足", DAY));
    private static final Termination TERMINATION =
            new Termination(TerminationGround.OTHER, "其他", DAY);

    static Stream<CasefileState> states() {
        return Stream.of(
                new Filed(),
                INVESTIGATING,
                CONCLUDED,
                DECIDED,
                new Terminated(new Filed(), TERMINATION),
                new Terminated(INVESTIGATING, TERMINATION),
                new Terminated(CONCLUDED, TERMINATION),
                new Closed(DECIDED, DAY),
                new Closed(new Terminated(INVESTIGATING, TERMINATION), DAY),
                new TransferredAmr(new Filed()),
                new TransferredAmr(INVESTIGATING),
                new TransferredAmr(CONCLUDED),
                new ImportWithdrawn());
    }

    @ParameterizedTest
    @MethodSource("states")
    void a_state_comes_back_from_its_columns(CasefileState state) {
        assertThat(CasefileColumns.of(state).toState()).isEqualTo(state);
        assertThat(CasefileColumns.of(state).state()).isEqualTo(state.word());
    }
}
