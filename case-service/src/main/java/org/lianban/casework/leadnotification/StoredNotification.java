package org.lianban.casework.leadnotification;

import org.lianban.casework.leadnotification.domain.LeadNotification;

/** A notification with the version under which it is stored. */
record StoredNotification(LeadNotification notification, long version) {}
