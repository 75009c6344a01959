package org.lianban.kernel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UntoldTest {
    private static final Set<String> WRITTEN = Set.of("reason", "remark");

    // These are grounds of procedure: they stand in the letter or are answered to the other office.
    private static final List<Class<?>> GROUNDS =
            List.of(
                    DisputeDropped.class,
                    EvidenceRecognised.class,
                    JurisdictionDesignated.class,
                    LetterVoided.class,
                    ShareDeclined.class,
                    ShareRecalled.class,
                    ShareWithdrawn.class,
                    TakingUpDecided.class,
                    TakingUpRequested.class,
                    TransferDeclined.class,
                    TransferDrafted.class,
                    TransferRevised.class,
                    TransferWithdrawn.class,
                    VerificationExtended.class);

    @Test
    void what_somebody_wrote_is_a_ground_of_procedure_or_told_in_no_timeline() {
        List<Class<?>> told =
                Stream.of(CaseworkEvent.class, EvidenceEvent.class)
                        .flatMap(facts -> Arrays.stream(facts.getPermittedSubclasses()))
                        .filter(fact -> members(fact).anyMatch(UntoldTest::isTold))
                        .<Class<?>>map(fact -> fact)
                        .toList();
        assertThat(told).containsExactlyInAnyOrderElementsOf(GROUNDS);
    }

    private static Stream<RecordComponent> members(Class<?> fact) {
        return Arrays.stream(fact.getRecordComponents())
                .filter(member -> WRITTEN.contains(member.getName()));
    }

    private static boolean isTold(RecordComponent member) {
        return !member.isAnnotationPresent(Untold.class);
    }
}
