package org.lianban.casework.delivery.domain;

import org.lianban.kernel.counter.Refusal;

/** Why a letter is not served, scanned or printed. */
public enum DeliveryRefusal implements Refusal {
    /** {@code office}: whose letter it is, and who delivers it therefore */
    LETTER_OF_OTHER_OFFICE,
    /** Neither in charge of the matter nor liaison nor head. */
    DELIVERY_NOT_YOURS,
    LETTER_IS_VOID,
    /** It is for the file alone. */
    LETTER_STAYS_IN_FILE,
    /** {@code field} */
    DATE_IMPLAUSIBLE,
    /** {@code day}: when the letter was issued */
    SERVICE_BEFORE_LETTER,
    /** {@code recipients}: whom the letter is for */
    SERVICE_RECIPIENT_OTHER,
    /** {@code field} */
    SERVICE_DETAIL_MISSING,
    /** {@code field}: this way of service has no such thing */
    SERVICE_DETAIL_UNEXPECTED,
    /** {@code office}: of which somebody named is not */
    SERVER_NOT_OF_OFFICE,
    OFFICER_MIN_TWO,
    /** Somebody named may take no part in the matter. */
    PERSON_RECUSED,
    /** {@code day}: when it counts as served at the earliest */
    PUBLICATION_RUNNING,
    /** {@code day}: when it counts as served */
    PUBLICATION_DAY_OTHER,
    /** What was sent is neither PDF nor JPEG nor PNG. */
    SCAN_UNREADABLE,
    /** {@code known}: what a scan can be of */
    SCAN_OF_UNKNOWN,
    /** The very same file stands there already. */
    SCAN_KNOWN
}
