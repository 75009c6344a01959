package org.lianban.casework.access.domain;

import org.lianban.kernel.counter.Refusal;

/** Why somebody is not told who reads. */
public enum AccessRefusal implements Refusal {
    ROLE_REQUIRED,
    /** What an office saw is told to the writing office and to those above it. */
    DISCLOSURE_NOT_YOURS,
    /** The last day comes before the first. */
    PERIOD_REVERSED,
    /** More than a year. */
    PERIOD_TOO_LONG,
    /** More lines than go into one file. */
    READINGS_TOO_MANY,
    /** The matter was opened by its number: it is read, and nothing is done in it. */
    READ_BY_CHALLENGE,
    /** It is secret, and the caller's office is not shown it; {@code ground} */
    DOCUMENT_WITHHELD
}
