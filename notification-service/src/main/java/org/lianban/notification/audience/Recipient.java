package org.lianban.notification.audience;

import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.PersonId;
import org.lianban.notification.audience.domain.Expectation;

/** A person who is told, and what is expected of him. */
public record Recipient(PersonId person, @Nullable Expectation expected) {}
