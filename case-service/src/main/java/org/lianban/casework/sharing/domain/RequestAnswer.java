package org.lianban.casework.sharing.domain;

import java.time.LocalDate;
import org.lianban.kernel.contract.ShareId;

/** What became of a request. */
public sealed interface RequestAnswer {
    /** Nothing yet. */
    record Waiting() implements RequestAnswer {}

    /** A share was made of it. */
    record Granted(LocalDate on, ShareId share) implements RequestAnswer {}

    record Refused(LocalDate on, RequestReason why) implements RequestAnswer {}
}
