package org.lianban.casework.sharing.domain;

import org.lianban.kernel.counter.Refusal;

/** Why a share, or a step of one, is refused. */
public enum ShareRefusal implements Refusal {
    /** {@code role} */
    ROLE_REQUIRED,
    /** {@code office}: who writes */
    NOT_WRITING_OFFICE,
    /** {@code office}: to whom it was offered */
    SHARE_OFFERED_TO_OTHER,
    /** {@code office}: by whom it was offered */
    SHARE_GIVEN_BY_OTHER,
    OFFICE_UNKNOWN,
    SHARE_WITH_SELF,
    /** One is offered to that office, or in force, already. */
    SHARE_IN_FORCE,
    /** {@code office}: sees at least as much without it */
    SHARE_NEEDLESS,
    /** Whoever helps must be told in what. */
    SHARE_SCOPE_MISSING,
    /** A scope belongs to help alone. */
    SHARE_SCOPE_NOT_ASKED,
    /** A share until a day names one from today on, at most a year ahead; {@code last} */
    SHARE_UNTIL_IMPLAUSIBLE,
    /** A last day belongs to shares until a day alone. */
    SHARE_UNTIL_NOT_ASKED,
    SHARE_ARTICLE_UNKNOWN,
    /** A letter or an item that is none of this matter. */
    SHARE_DOCUMENT_UNKNOWN,
    /** Who sees what is secret reads every document. */
    SHARE_DOCUMENTS_NOT_ASKED,
    /** {@code day}: the last one, it is over */
    SHARE_LAST_DAY_OVER,
    /** Who offered it decides no longer who sees the matter. */
    SHARE_OFFERER_NO_LONGER_WRITES,
    /** {@code state} */
    WRONG_STATE,
    REQUEST_TO_SELF,
    /** Which letters and items a matter has is not known to whoever asks. */
    REQUEST_NAMES_DOCUMENTS,
    /** The request went to {@code office}. */
    REQUEST_TO_OTHER,
    /** Nobody answered within the time. */
    REQUEST_LAPSED,
    /** The office writes no matter of this number. */
    NOTHING_BY_THIS_NUMBER
}
