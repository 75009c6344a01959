package org.lianban.notification.setting;

/** Whether there are mails: one for all news of a while, or none. */
public enum MailWish {
    DIGEST,
    NONE
}
