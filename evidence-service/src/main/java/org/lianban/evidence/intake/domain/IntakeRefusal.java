package org.lianban.evidence.intake.domain;

import org.lianban.kernel.counter.Refusal;

/** Why a file is not taken in. */
public enum IntakeRefusal implements Refusal {
    EVIDENCE_NAME_REFUSED,
    EVIDENCE_TYPE_REFUSED,
    EVIDENCE_EMPTY,
    EVIDENCE_TOO_LARGE,
    EVIDENCE_LENGTH_DIFFERS,
    EVIDENCE_DIGEST_DIFFERS,
    UPLOADS_TOO_MANY,
    UPLOAD_BUSY,
    UPLOAD_NOT_OPEN,
    UPLOAD_INCOMPLETE,
    UPLOAD_BROKEN,
    STORAGE_FULL
}
