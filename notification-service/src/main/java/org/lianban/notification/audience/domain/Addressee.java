package org.lianban.notification.audience.domain;

import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.OfficeId;

/**
 * A post of an office that is told.
 *
 * @param expected what is expected of whoever holds it; null if he is told for his information
 */
public record Addressee(OfficeId office, Post post, @Nullable Expectation expected) {}
