package org.lianban.casework.leadnotification.domain;

/** Where a notification stands, as it is stored and shown. */
public enum NotificationState {
    SENT,
    RECEIVED,
    ANSWERED
}
