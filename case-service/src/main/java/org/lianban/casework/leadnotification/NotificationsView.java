package org.lianban.casework.leadnotification;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianban.casework.leadnotification.NotificationView.ActionLine;

/**
 * A matter's notifications, oldest first: those that were sent from it, and those that were
 * answered with it.
 */
@Schema(name = "LeadNotificationsOfMatter")
public record NotificationsView(
        String matterId, List<NotificationView> items, List<ActionLine> actions) {
    public NotificationsView {
        items = List.copyOf(items);
        actions = List.copyOf(actions);
    }
}
