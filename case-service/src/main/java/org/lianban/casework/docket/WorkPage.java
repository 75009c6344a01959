package org.lianban.casework.docket;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of what must be done; see {@link Page}.
 *
 * @param lettersToSign how many letters wait for the caller's signature, whatever is listed
 * @param sharesToAnswer how many offers to see a matter, and requests to see one of this office,
 *     wait for the caller's answer
 * @param mentions how often the caller was mentioned in a matter and has not looked at it since
 * @param proposalsToAnswer how many proposals wait for the caller's answer
 */
public record WorkPage(
        List<WorkItem> items,
        @Nullable String next,
        int total,
        boolean totalCapped,
        int lettersToSign,
        int sharesToAnswer,
        int mentions,
        int proposalsToAnswer) {
    /** What waits for the caller and has no limit by law, whatever is listed. */
    record Beside(int lettersToSign, int sharesToAnswer, int mentions, int proposalsToAnswer) {}

    static WorkPage of(Page<WorkItem> page, Beside beside) {
        return new WorkPage(
                page.items(),
                page.next(),
                page.total(),
                page.totalCapped(),
                beside.lettersToSign(),
                beside.sharesToAnswer(),
                beside.mentions(),
                beside.proposalsToAnswer());
    }
}
