package org.lianban.evidence.item.domain;

/** What an office says another office's evidence is worth to it (证据互认). */
public enum Worth {
    RECOGNISED,
    WITH_RESERVATION,
    COLLECT_AGAIN
}
