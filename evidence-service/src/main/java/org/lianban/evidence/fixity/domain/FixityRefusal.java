package org.lianban.evidence.fixity.domain;

import org.lianban.kernel.counter.Refusal;

/** Why no run is begun. */
public enum FixityRefusal implements Refusal {
    FIXITY_RUNNING
}
