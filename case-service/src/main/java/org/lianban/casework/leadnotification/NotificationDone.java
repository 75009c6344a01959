package org.lianban.casework.leadnotification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianban.casework.leadnotification.domain.NotificationState;

/** What a command brought about. */
@Schema(name = "LeadNotificationDone")
public record NotificationDone(String id, NotificationState state, long version) {}
