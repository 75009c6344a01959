package org.lianban.notification.notice;

/**
 * How many notices somebody has not opened, in numbers of notices.
 *
 * @param acts of these, those that wait for an act of his
 * @param information all others
 */
public record Unread(int acts, int information) {
    /** What the bell says. */
    public int all() {
        return acts + information;
    }
}
