package org.lianban.notification.delivery;

import java.util.UUID;
import org.lianban.kernel.contract.PersonId;

/** A mail that waits: to whom, and of how many notices. */
record Digest(UUID id, PersonId person, int notices) {}
