package org.lianban.casework.leadnotification.domain;

import java.util.List;
import java.util.Locale;
import org.lianban.casework.office.domain.Role;

/** What can be done with a notification that was sent. */
public enum NotificationStep {
    /** 签收. */
    RECEIVE_NOTIFICATION,
    /** 反馈. */
    ANSWER_NOTIFICATION;

    /** Any one of these suffices; the first has it among its work. */
    public List<Role> roles() {
        return switch (this) {
            case RECEIVE_NOTIFICATION -> List.of(Role.LIAISON);
            case ANSWER_NOTIFICATION -> List.of(Role.LIAISON, Role.AGENCY_HEAD);
        };
    }

    /** Its name in views, and of the command that a limit waits for. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
