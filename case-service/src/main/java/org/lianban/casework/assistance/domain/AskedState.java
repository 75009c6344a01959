package org.lianban.casework.assistance.domain;

/** How far an item is answered to whoever asked. */
public enum AskedState {
    OPEN,
    ANSWERED,
    PARTLY,
    REFUSED
}
