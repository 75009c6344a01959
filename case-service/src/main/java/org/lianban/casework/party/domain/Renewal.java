package org.lianban.casework.party.domain;

/** What the register says of the time after a right's last known day. */
public enum Renewal {
    /** Renewed; how long the new term lasts is for the next check to find out. */
    RENEWED,
    NOT_RENEWED,
    UNKNOWN
}
