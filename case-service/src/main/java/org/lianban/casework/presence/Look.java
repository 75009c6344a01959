package org.lianban.casework.presence;

import java.time.Instant;

/**
 * Up to where a person has read a matter.
 *
 * @param sequence of the last fact that was shown to him
 * @param at when he looked, system time; what was said later is new to him
 */
public record Look(long sequence, Instant at) {}
