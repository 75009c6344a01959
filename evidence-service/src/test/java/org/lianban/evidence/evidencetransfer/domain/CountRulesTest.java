package org.lianban.evidence.evidencetransfer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.accept;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.check;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.dispatched;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.made;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.resolve;
import static org.lianban.evidence.evidencetransfer.domain.EveryState.said;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.BOX;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.PHOTO;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.WHOLE;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.YUHU;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.asked;
import static org.lianban.evidence.evidencetransfer.domain.SomePeople.person;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransferCommand.Differs;
import org.lianban.evidence.item.domain.Quantity;
import org.lianban.kernel.contract.EvidenceId;

class CountRulesTest {
    private static final Quantity LISTED = new Quantity("120", "箱");

    @ParameterizedTest
    @CsvSource({
        "118,   DISPATCHED",
        "119.5, DISPATCHED",
        "120,   EVIDENCE_COUNT_MISSING",
        "120.0, EVIDENCE_COUNT_MISSING",
        ",      EVIDENCE_COUNT_MISSING"
    })
    void of_what_the_list_counts_another_quantity_says_how_much(
            @Nullable String amount, String answer) {
        assertThat(said(dispatched(), counted(amount), receiver(Map.of(BOX, LISTED))))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({"118, EVIDENCE_NOT_COUNTED", ", DISPATCHED"})
    void what_the_list_does_not_count_is_not_counted_against_it(
            @Nullable String amount, String answer) {
        assertThat(said(dispatched(), counted(amount), receiver(Map.of()))).isEqualTo(answer);
    }

    @Test
    void what_was_counted_stays_with_the_item_until_it_is_checked_again_or_left_out() {
        assertThat(after(null)).hasValue(new Quantity("118", "箱"));
        assertThat(after(DiscrepancyOutcome.TAKEN_WITH_NOTE)).hasValue(new Quantity("118", "箱"));
        assertThat(after(DiscrepancyOutcome.CHECK_AGAIN)).isEmpty();
        assertThat(after(DiscrepancyOutcome.LEFT_OUT)).isEmpty();
    }

    @Test
    void what_was_counted_is_what_is_taken_over() {
        EvidenceTransfer taken =
                made(differing(), resolve(BOX, DiscrepancyOutcome.TAKEN_WITH_NOTE), asked(YUHU));
        EvidenceTransfer accepted =
                made(
                        made(taken, check(PHOTO, null, WHOLE), asked(YUHU)),
                        accept(YUHU),
                        asked(YUHU));
        assertThat(accepted.item(BOX).orElseThrow().counted()).hasValue(new Quantity("118", "箱"));
        assertThat(accepted.item(PHOTO).orElseThrow().counted()).isEmpty();
    }

    private static Optional<Quantity> after(@Nullable DiscrepancyOutcome outcome) {
        EvidenceTransfer transfer =
                outcome == null
                        ? differing()
                        : made(differing(), resolve(BOX, outcome), asked(YUHU));
        return transfer.item(BOX).orElseThrow().counted();
    }

    private static EvidenceTransfer differing() {
        return made(dispatched(), counted("118"), receiver(Map.of(BOX, LISTED)));
    }

    private static EvidenceTransferCommand counted(@Nullable String amount) {
        return check(
                BOX, new Differs(DiscrepancyKind.QUANTITY, "少两箱（演示）", amount), new Found.Thing());
    }

    private static Circumstances receiver(Map<EvidenceId, Quantity> quantities) {
        return asked(person(YUHU, "officer", "OFFICER"), quantities, false);
    }
}
