package org.lianban.notification.delivery;

import java.util.UUID;
import org.lianban.kernel.contract.PersonId;
import org.lianban.notification.notice.Unread;

/** A mail that goes now: to whom, and what he has not read. */
record Digest(UUID id, PersonId person, Unread unread) {}
