package org.lianban.evidence.evidencetransfer;

import com.fasterxml.jackson.annotation.JsonValue;
import org.lianban.evidence.evidencetransfer.domain.EvidenceTransfer;
import org.lianban.evidence.evidencetransfer.domain.Found;
import org.lianban.kernel.counter.Ruling;

/** What was found before the transaction began. */
sealed interface ItemReading {
    /** Nothing of it is said by the caller: a command sent again is the same command. */
    @JsonValue
    default String said() {
        return "";
    }

    /** Whoever may check it had it read. */
    record Read(Found found) implements ItemReading {}

    /** Not read: it is no longer what the caller has seen. */
    record Stale() implements ItemReading {}

    /** Not read: the rule is against it already. */
    record Unread(Ruling.Refused<EvidenceTransfer> because) implements ItemReading {}
}
