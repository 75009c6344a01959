package org.lianban.casework.sharing.domain;

import org.lianban.casework.access.domain.GrantOrder.Reason;

/** What a matter is shared for. */
public enum ShareKind {
    /** 协助: the other office helps, in a scope. */
    ASSISTS,
    /** 旁观: it watches. */
    OBSERVES,
    /** 限期: it sees until a day. */
    SPECIFIC;

    Reason reason() {
        return switch (this) {
            case ASSISTS -> Reason.ASSISTS;
            case OBSERVES -> Reason.OBSERVES;
            case SPECIFIC -> Reason.SPECIFIC;
        };
    }
}
