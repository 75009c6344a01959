package org.lianban.evidence.casefolder.domain;

import org.lianban.kernel.counter.Refusal;

/** Why an item is not shown to somebody who sees its matter. */
public enum SecretRefusal implements Refusal {
    /** It is secret, and his office is not shown it; {@code ground} */
    DOCUMENT_WITHHELD
}
