package org.lianban.notification.notice;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.NoticeId;
import org.lianban.notification.ledger.NoticeState;

/**
 * A notice as it is stored, before it is said in anybody's language.
 *
 * @param addressed to the reader's office, which need not see the matter
 * @param act what was expected of its reader, if anything
 */
record NoticeLine(
        NoticeId id,
        MatterId matter,
        @Nullable String number,
        String title,
        boolean addressed,
        String factType,
        Map<String, String> particulars,
        @Nullable String act,
        Instant at,
        NoticeState state) {
    NoticeLine {
        particulars = Map.copyOf(particulars);
    }

    /** As it is once it is shown. */
    NoticeLine delivered() {
        return state == NoticeState.SENT
                ? new NoticeLine(
                        id,
                        matter,
                        number,
                        title,
                        addressed,
                        factType,
                        particulars,
                        act,
                        at,
                        NoticeState.DELIVERED)
                : this;
    }
}
