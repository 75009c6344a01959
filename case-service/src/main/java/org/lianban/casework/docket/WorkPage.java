package org.lianban.casework.docket;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of what must be done; see {@link Page}.
 *
 * @param lettersToSign how many letters wait for the caller's signature, whatever is listed
 * @param sharesToAnswer how many offers to see a matter, and requests to see one of this office,
 *     wait for the caller's answer
 */
public record WorkPage(
        List<WorkItem> items,
        @Nullable String next,
        int total,
        boolean totalCapped,
        int lettersToSign,
        int sharesToAnswer) {
    static WorkPage of(Page<WorkItem> page, int lettersToSign, int sharesToAnswer) {
        return new WorkPage(
                page.items(),
                page.next(),
                page.total(),
                page.totalCapped(),
                lettersToSign,
                sharesToAnswer);
    }
}
