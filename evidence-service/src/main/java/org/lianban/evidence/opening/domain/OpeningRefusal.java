package org.lianban.evidence.opening.domain;

import org.lianban.kernel.counter.Refusal;

/** Why bytes are not given out. */
public enum OpeningRefusal implements Refusal {
    /** What was opened is closed again; it may be opened anew. */
    EVIDENCE_OPENING_ENDED,
    RANGE_NOT_SATISFIABLE
}
