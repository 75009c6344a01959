package org.lianban.casework.docket;

import java.time.Instant;

/** Who could write from which fact on, read from the journal alone (law 6). */
public record WriterLine(
        long epoch, String office, String officeName, long fromSequence, Instant since) {}
