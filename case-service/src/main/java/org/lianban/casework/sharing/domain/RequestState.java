package org.lianban.casework.sharing.domain;

/** How far a request to see a matter has come. */
public enum RequestState {
    ASKED,
    GRANTED,
    REFUSED,
    /** Nobody answered within thirty days. */
    LAPSED
}
