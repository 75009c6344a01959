package org.lianban.evidence.item;

/** How many items a matter has, and how many bytes they are. */
public record Totals(long items, long bytes) {}
