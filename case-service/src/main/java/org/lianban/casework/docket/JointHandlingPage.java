package org.lianban.casework.docket;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One page of a list of joint handlings; see {@link Page}. */
@Schema(name = "JointHandlingPage")
public record JointHandlingPage(
        List<JointHandlingCard> items, @Nullable String next, int total, boolean totalCapped) {
    static JointHandlingPage of(Page<JointHandlingCard> page) {
        return new JointHandlingPage(page.items(), page.next(), page.total(), page.totalCapped());
    }
}
