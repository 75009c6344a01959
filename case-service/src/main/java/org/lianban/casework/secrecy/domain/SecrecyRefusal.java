package org.lianban.casework.secrecy.domain;

import org.lianban.kernel.counter.Refusal;

/** Why a document is not marked as secret, or the mark not lifted. */
public enum SecrecyRefusal implements Refusal {
    /** {@code role} */
    ROLE_REQUIRED,
    /** {@code office}: who writes */
    NOT_WRITING_OFFICE,
    /** He neither handles the matter nor is a head. */
    SECRECY_OFFICER_REQUIRED,
    /** A letter or an item that is none of this matter. */
    SECRECY_DOCUMENT_UNKNOWN,
    /** It is secret already. */
    SECRECY_IN_FORCE,
    /** It is not secret. */
    NOT_SECRET,
    /** Which other law it is must be said. */
    SECRECY_WORDS_MISSING,
    /** Words belong to another law alone. */
    SECRECY_WORDS_NOT_ASKED
}
