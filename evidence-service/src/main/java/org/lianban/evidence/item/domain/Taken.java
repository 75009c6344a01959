package org.lianban.evidence.item.domain;

import java.time.Instant;

/**
 * When an item was taken in.
 *
 * @param at by the legal clock
 * @param recordedAt by the machine's clock, as facts are
 * @param epoch the matter's turn in which leave for it was given
 */
public record Taken(Instant at, Instant recordedAt, long epoch) {}
