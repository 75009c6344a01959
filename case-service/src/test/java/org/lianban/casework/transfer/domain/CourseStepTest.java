package org.lianban.casework.transfer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.casework.transfer.domain.EveryState.DAY;
import static org.lianban.casework.transfer.domain.EveryState.everyState;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lianban.casework.transfer.domain.Transfer.PapersReceived;

/** What was done stands before the bar, what lies ahead after it. */
class CourseStepTest {
    @Test
    void the_course_leads_from_the_draft_to_the_result_over_the_superior_only_if_disputed() {
        String courses =
                everyState().stream()
                        .map(transfer -> transfer.state() + ": " + course(transfer))
                        .collect(Collectors.joining("\n", "", "\n"));

        assertThat(courses)
                .isEqualTo(
                        """
                        DRAFT: DRAFTED | ISSUED RECEIVED ACCEPTED HANDED_OVER COMPLETED
                        AWAITING_APPROVAL: DRAFTED | ISSUED RECEIVED ACCEPTED HANDED_OVER COMPLETED
                        ISSUED: DRAFTED ISSUED | RECEIVED ACCEPTED HANDED_OVER COMPLETED
                        WITHDRAWN: DRAFTED ISSUED WITHDRAWN |
                        DELIVERED: DRAFTED ISSUED RECEIVED | ACCEPTED HANDED_OVER COMPLETED
                        ACCEPTED: DRAFTED ISSUED RECEIVED ACCEPTED | HANDED_OVER COMPLETED
                        OBJECTED: DRAFTED ISSUED RECEIVED OBJECTED | REQUESTED PAPERS_RECEIVED DESIGNATED FILE_RECEIVED HANDED_OVER COMPLETED
                        SUBMITTED_UP: DRAFTED ISSUED RECEIVED OBJECTED REQUESTED | PAPERS_RECEIVED DESIGNATED FILE_RECEIVED HANDED_OVER COMPLETED
                        PAPERS_RECEIVED: DRAFTED ISSUED RECEIVED OBJECTED REQUESTED PAPERS_RECEIVED | DESIGNATED FILE_RECEIVED HANDED_OVER COMPLETED
                        DESIGNATED: DRAFTED ISSUED RECEIVED OBJECTED REQUESTED PAPERS_RECEIVED DESIGNATED | FILE_RECEIVED HANDED_OVER COMPLETED
                        FILE_RECEIVED: DRAFTED ISSUED RECEIVED OBJECTED REQUESTED PAPERS_RECEIVED DESIGNATED FILE_RECEIVED | HANDED_OVER COMPLETED
                        HANDED_OVER: DRAFTED ISSUED RECEIVED OBJECTED REQUESTED PAPERS_RECEIVED DESIGNATED FILE_RECEIVED HANDED_OVER | COMPLETED
                        COMPLETED: DRAFTED ISSUED RECEIVED OBJECTED REQUESTED PAPERS_RECEIVED DESIGNATED FILE_RECEIVED HANDED_OVER COMPLETED |
                        """);
    }

    @Test
    void it_ends_with_the_designation_when_the_matter_stays_with_the_sender() {
        Transfer stays =
                everyState().stream()
                        .filter(PapersReceived.class::isInstance)
                        .map(PapersReceived.class::cast)
                        .map(papers -> papers.designate(DAY, papers.terms().from(), "违法行为发生地"))
                        .map(designated -> designated.complete(DAY, "指定由移送机关管辖"))
                        .findFirst()
                        .orElseThrow();

        assertThat(course(stays)).endsWith("PAPERS_RECEIVED DESIGNATED COMPLETED |");
    }

    private static String course(Transfer transfer) {
        return (names(transfer, true) + " | " + names(transfer, false)).strip();
    }

    private static String names(Transfer transfer, boolean taken) {
        return CourseStep.of(transfer).stream()
                .filter(step -> step.taken() == taken)
                .map(step -> step.name().name())
                .collect(Collectors.joining(" "));
    }
}
