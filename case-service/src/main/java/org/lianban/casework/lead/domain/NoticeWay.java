package org.lianban.casework.lead.domain;

/** How an informant was told. */
public enum NoticeWay {
    PHONE,
    LETTER,
    ONLINE,
    IN_PERSON
}
